import { useTranslation } from 'react-i18next';
import type { EditionEvent } from '../model/edition.ts';
import { EventDate } from './EventDate.tsx';
import styles from './EventSteps.module.css';
import { InPageLink } from './InPageLink.tsx';
import { Prose } from './Prose.tsx';

interface EventStepsProps {
  readonly previous: EditionEvent | null;
  readonly next: EditionEvent | null;
  readonly permalinkOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
}

/** The way on through the story: the neighbours in time, each with its date and headline. */
export function EventSteps({ previous, next, permalinkOf, onSelect }: EventStepsProps) {
  const { t } = useTranslation('reading');
  const step = (rel: 'prev' | 'next', event: EditionEvent | null) => {
    if (event === null) return <p className={styles.end}>{t(rel === 'prev' ? 'noPrevious' : 'noNext')}</p>;
    return (
      <InPageLink
        className={styles.step}
        rel={rel}
        href={permalinkOf(event.id)}
        onFollow={() => onSelect(event.id)}
      >
        <span className={styles.way}>
          <svg className="icon directional" aria-hidden="true">
            <use href={rel === 'prev' ? '#icon-previous' : '#icon-next'} />
          </svg>
          {t(rel === 'prev' ? 'previous' : 'next')}
        </span>{' '}
        <span className={styles.date}>
          <EventDate span={event.span} />
        </span>{' '}
        <span className={styles.headline}>
          <Prose text={event.title} />
        </span>
      </InPageLink>
    );
  };
  return (
    <nav className={styles.steps} aria-label={t('neighbours')}>
      {step('prev', previous)}
      {step('next', next)}
    </nav>
  );
}
