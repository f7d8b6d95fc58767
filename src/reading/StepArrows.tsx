import { useTranslation } from 'react-i18next';
import type { EditionEvent } from '../model/edition.ts';
import type { Steps } from './EventSteps.tsx';
import { InPageLink } from './InPageLink.tsx';
import styles from './StepArrows.module.css';

/** The same steps as arrows at the head of the card, where they stay put while one leafs through the story. */
export function StepArrows({ previous, next, permalinkOf, onSelect }: Steps) {
  const { t } = useTranslation('reading');
  const arrow = (way: 'previous' | 'next', event: EditionEvent | null) => (
    <InPageLink
      className={styles.arrow}
      rel={way === 'previous' ? 'prev' : 'next'}
      href={event && permalinkOf(event.id)}
      label={
        event === null
          ? t(way === 'previous' ? 'noPrevious' : 'noNext')
          : t(way === 'previous' ? 'previousNamed' : 'nextNamed', { title: event.title })
      }
      onFollow={() => {
        if (event !== null) onSelect(event.id);
      }}
    >
      <svg className="icon directional" aria-hidden="true">
        <use href={`#icon-${way}`} />
      </svg>
    </InPageLink>
  );
  return (
    <>
      {arrow('previous', previous)}
      {arrow('next', next)}
    </>
  );
}
