import { useTranslation } from 'react-i18next';
import type { EditionEvent } from '../model/edition.ts';
import { overlaps, type TimeWindow } from '../time/window.ts';
import { nearestTo } from './nearest.ts';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  /** Those that the filters leave. */
  readonly events: readonly EditionEvent[];
  readonly window: TimeWindow;
  /** The reader wants to see an event outside the window. */
  readonly onReveal: (event: EditionEvent) => void;
}

/** Tells the reader that the window shows no event, and leads to the nearest if there is any. */
export function EmptyState({ events, window, onReveal }: EmptyStateProps) {
  const { t } = useTranslation('timeline');
  const nothing = !events.some(({ span }) => overlaps(span, window));
  const nearest = nothing ? nearestTo(window, events) : undefined;
  return (
    <div className={styles.overlay}>
      {/* Always there, because screen readers announce only changes in it. What filters leave is announced by them. */}
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
