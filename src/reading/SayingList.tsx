import { useTranslation } from 'react-i18next';
import type { Saying } from '../model/accounts.ts';
import { actorById } from '../model/byId.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import styles from './AccountIndex.module.css';
import { EventDate } from './EventDate.tsx';
import { Prose } from './Prose.tsx';
import { SourceNumbers } from './SourceNumbers.tsx';

interface SayingListProps {
  readonly sayings: readonly Saying[];
  readonly edition: WholeEdition;
  readonly permalinkOf: (event: string) => string;
  readonly sourceAddressOf: (id: string) => string;
}

/**
 * What is said for one account, or that nothing is. Whoever says it is only named, since “Iran denies it” would deny the
 * heading “Iran had no part”. Below each saying stands what it is about: the date is that of the event, and what is said
 * may have been said later.
 */
export function SayingList({ sayings, edition, permalinkOf, sourceAddressOf }: SayingListProps) {
  const { t } = useTranslation('reading');
  if (sayings.length === 0) return <p className={styles.none}>{t('accounts_none')}</p>;
  return (
    <ul className={styles.sayings}>
      {sayings.map(({ event, claim: { by, text, sources } }) => {
        const { short: actor } = actorById(edition, by);
        return (
          <li key={`${event.id} ${by} ${text}`} className={styles.saying}>
            <p className={styles.text}>
              <b className={styles.who}>
                <Prose text={t('accounts_by', { actor })} />
              </b>{' '}
              <Prose text={text} />
              {'\u{A0}'}
              <SourceNumbers sources={sources} edition={edition} addressOf={sourceAddressOf} />
            </p>
            <p className={styles.facts}>
              <EventDate span={event.span} />
              {' · '}
              <a href={permalinkOf(event.id)}>
                <Prose text={event.title} />
              </a>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
