import { useTranslation } from 'react-i18next';
import { EventDate } from './EventDate.tsx';
import styles from './EventSteps.module.css';
import { Prose } from './Prose.tsx';
import { StepLink, type Steps } from './StepLink.tsx';

/** The way on through the story: the neighbours in time, each with its date and headline. */
export function EventSteps(steps: Steps) {
  const { t } = useTranslation('reading');
  const step = (way: 'previous' | 'next') => {
    const event = steps[way];
    return (
      <StepLink
        way={way}
        event={event}
        permalinkOf={steps.permalinkOf}
        onSelect={steps.onSelect}
        className={styles.step}
      >
        <span className={styles.way}>
          <svg className="icon directional" aria-hidden="true">
            <use href={`#icon-${way}`} />
          </svg>
          {t(way)}
        </span>{' '}
        {event !== null && (
          <>
            <span className={styles.date}>
              <EventDate span={event.span} />
            </span>{' '}
            <span key={event.id} className={styles.headline}>
              <Prose text={event.title} />
            </span>
          </>
        )}
      </StepLink>
    );
  };
  return (
    <nav className={styles.steps} aria-label={t('neighbours')}>
      {step('previous')}
      {step('next')}
    </nav>
  );
}
