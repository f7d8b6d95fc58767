import { useTranslation } from 'react-i18next';
import type { WholeEdition } from '../model/wholeEdition.ts';
import styles from './CitingEvents.module.css';
import { citingPlaces } from './citingPlaces.ts';
import { Prose } from './Prose.tsx';
import { eventsCiting } from './sourceNumbers.ts';

interface CitingEventsProps {
  /** The id of what is cited. */
  readonly source: string;
  readonly edition: WholeEdition;
  readonly permalinkOf: (event: string) => string;
}

/** The way back from a source to the events that rest on it, and in them to what cites it. */
export function CitingEvents({ source, edition, permalinkOf }: CitingEventsProps) {
  const { t } = useTranslation('reading');
  return (
    <p className={styles.citing}>
      <span>{t('citedIn')}</span>
      {eventsCiting(source, edition).map((event) => {
        const places = citingPlaces(source, event);
        // What somebody says is more exact than all that is known.
        const place = places.find(({ claim }) => claim !== null) ?? places[0];
        return (
          <a key={event.id} href={permalinkOf(event.id) + (place === undefined ? '' : `#${place.anchor}`)}>
            <Prose text={event.title} />
          </a>
        );
      })}
    </p>
  );
}
