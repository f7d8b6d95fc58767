import { useTranslation } from 'react-i18next';
import type { EditionEvent } from '../model/edition.ts';
import { EventDate } from './EventDate.tsx';
import styles from './EventSteps.module.css';
import { InPageLink } from './InPageLink.tsx';
import { Prose } from './Prose.tsx';

/** The neighbours in time among the events that the reader sees, null at an end, and how to reach them. */
export interface Steps {
  readonly previous: EditionEvent | null;
  readonly next: EditionEvent | null;
  /** The address of an event: what the reader copies, and where links lead without JavaScript. */
  readonly permalinkOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
}

/** The way on through the story: the neighbours in time, each with its date and headline. */
export function EventSteps({ previous, next, permalinkOf, onSelect }: Steps) {
  const { t } = useTranslation('reading');
  const step = (way: 'previous' | 'next', event: EditionEvent | null) => (
    <InPageLink
      className={styles.step}
      rel={way === 'previous' ? 'prev' : 'next'}
      href={event && permalinkOf(event.id)}
      onFollow={() => {
        if (event !== null) onSelect(event.id);
      }}
    >
      {event === null ? (
        t(way === 'previous' ? 'noPrevious' : 'noNext')
      ) : (
        <>
          <span className={styles.way}>
            <svg className="icon directional" aria-hidden="true">
              <use href={`#icon-${way}`} />
            </svg>
            {t(way)}
          </span>{' '}
          <span className={styles.date}>
            <EventDate span={event.span} />
          </span>{' '}
          <span className={styles.headline}>
            <Prose text={event.title} />
          </span>
        </>
      )}
    </InPageLink>
  );
  return (
    <nav className={styles.steps} aria-label={t('neighbours')}>
      {step('previous', previous)}
      {step('next', next)}
    </nav>
  );
}
