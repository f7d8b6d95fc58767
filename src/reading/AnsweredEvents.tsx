import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnsweredEvent } from '../model/accounts.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import styles from './AccountIndex.module.css';
import { ClaimList } from './ClaimList.tsx';
import { EventDate } from './EventDate.tsx';
import { Prose } from './Prose.tsx';
import { SourceNumbers } from './SourceNumbers.tsx';

interface AnsweredEventsProps {
  readonly answered: readonly AnsweredEvent[];
  readonly edition: WholeEdition;
  readonly permalinkOf: (event: string) => string;
  readonly sourceAddressOf: (id: string) => string;
}

/** Accusation and answer of each event that has one, earliest first. */
export function AnsweredEvents({ answered, edition, permalinkOf, sourceAddressOf }: AnsweredEventsProps) {
  const { t } = useTranslation('reading');
  const listOf = (claims: AnsweredEvent['answers'], unanswered: AnsweredEvent['event']['unanswered']) => (
    <ClaimList
      event={{ claims, unanswered }}
      edition={edition}
      renderReferences={(cited) => (
        <SourceNumbers sources={cited} edition={edition} addressOf={sourceAddressOf} />
      )}
    />
  );
  return (
    <section className={styles.question} aria-labelledby="by-event">
      <h2 id="by-event" className={styles.heading}>
        {t('accounts_byEvent')}
      </h2>
      <ul className={styles.events}>
        {answered.map(({ event, accusations, answers }) => (
          <li key={event.id} className={styles.event}>
            <p className={styles.facts}>
              <EventDate span={event.span} />
            </p>
            <h3 className={styles.headline}>
              <a className="finger" href={permalinkOf(event.id)}>
                <Prose text={event.title} />
              </a>
            </h3>
            <div className={styles.pair}>
              <Side title={t('accounts_accusation')}>{listOf(accusations, [])}</Side>
              <Side title={t('accounts_answer')}>{listOf(answers, event.unanswered)}</Side>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.account}>
      <h4 className={styles.answer}>{title}</h4>
      {children}
    </div>
  );
}
