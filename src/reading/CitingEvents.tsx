import { useTranslation } from 'react-i18next';
import type { WholeEdition } from '../model/wholeEdition.ts';
import styles from './CitingEvents.module.css';
import { Prose } from './Prose.tsx';
import { eventsCiting } from './sourceNumbers.ts';

interface CitingEventsProps {
  /** The id of what is cited. */
  readonly source: string;
  readonly edition: WholeEdition;
  readonly permalinkOf: (event: string) => string;
}

/** The way back from a source to the events that rest on it. */
export function CitingEvents({ source, edition, permalinkOf }: CitingEventsProps) {
  const { t } = useTranslation('reading');
  return (
    <p className={styles.citing}>
      <span>{t('citedIn')}</span>
      {eventsCiting(source, edition).map(({ id, title }) => (
        <a key={id} href={permalinkOf(id)}>
          <Prose text={title} />
        </a>
      ))}
    </p>
  );
}
