import { useTranslation } from 'react-i18next';
import type { EditionEvent } from '../model/edition.ts';
import { overlaps } from '../time/span.ts';
import type { TimeWindow } from '../time/window.ts';
import { nearestTo } from './nearest.ts';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  /** Those that the filters leave. */
  readonly events: readonly EditionEvent[];
  readonly window: TimeWindow;
  /** The reader wants to see an event outside the window. */
  readonly onReveal: (event: EditionEvent) => void;
}

/** Says so where the picture shows nothing, and leads to the nearest event if there is any. */
export function EmptyState({ events, window, onReveal }: EmptyStateProps) {
  const { t } = useTranslation('timeline');
  const nothing = !events.some(({ span }) => overlaps(span, window));
  const nearest = nothing ? nearestTo(window, events) : undefined;
  return (
    <div className={styles.overlay}>
      {/* Always there: only what changes in it is read out. What the filters leave is read out by their own words. */}
      <output className={styles.words}>{nearest !== undefined && t('noEvents')}</output>
      {nearest !== undefined && (
        <button type="button" className={styles.button} onClick={() => onReveal(nearest)}>
          {t('toNearest')}
        </button>
      )}
      {events.length === 0 && <p className={styles.words}>{t('noMatch')}</p>}
    </div>
  );
}
