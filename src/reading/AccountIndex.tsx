import { useTranslation } from 'react-i18next';
import { gatheredIn, questionsIn } from '../model/accounts.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import styles from './AccountIndex.module.css';
import { AnsweredEvents } from './AnsweredEvents.tsx';
import { Prose } from './Prose.tsx';
import { questionAnchor } from './questionAnchor.ts';
import { SayingList } from './SayingList.tsx';

interface AccountIndexProps {
  readonly edition: WholeEdition;
  readonly permalinkOf: (event: string) => string;
  /** Where a source is among all of them. */
  readonly sourceAddressOf: (id: string) => string;
}

/** The accounts of the same thing side by side: by question, then by event. None of them is set in front. */
export function AccountIndex({ edition, permalinkOf, sourceAddressOf }: AccountIndexProps) {
  const { t } = useTranslation('reading');
  const questions = questionsIn(edition);
  const answered = gatheredIn(edition);
  const addresses = { permalinkOf, sourceAddressOf };
  return (
    <section className={styles.index} aria-labelledby="accounts">
      <h1 id="accounts" className={styles.title}>
        {t('accounts')}
      </h1>
      <p className={styles.about}>{t('accounts_about')}</p>
      <ul className={styles.contents}>
        {questions.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${questionAnchor(id)}`}>
              <Prose text={title} />
            </a>
          </li>
        ))}
        {answered.length > 0 && (
          <li>
            <a href="#by-event">{t('accounts_byEvent')}</a>
          </li>
        )}
      </ul>
      {questions.map(({ id, title, accounts }) => (
        <section key={id} className={styles.question} aria-labelledby={questionAnchor(id)}>
          <h2 id={questionAnchor(id)} className={styles.heading}>
            <Prose text={title} />
          </h2>
          <div className={styles.pair}>
            {accounts.map(({ id: account, title: heading, sayings }) => (
              <section key={account} className={styles.account} aria-labelledby={`account-${account}`}>
                <h3 id={`account-${account}`} className={styles.answer}>
                  <Prose text={heading} />
                </h3>
                <SayingList sayings={sayings} edition={edition} {...addresses} />
              </section>
            ))}
          </div>
        </section>
      ))}
      {answered.length > 0 && <AnsweredEvents answered={answered} edition={edition} {...addresses} />}
    </section>
  );
}
