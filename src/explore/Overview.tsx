import { useMemo, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import { crowdedPartOf } from '../model/crowdedPart.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import { overviewScaleOf } from '../model/overview.ts';
import type { TimeWindow } from '../time/window.ts';
import { Brush } from './Brush.tsx';
import { centred } from './brush.ts';
import styles from './Overview.module.css';
import { OverviewMarks } from './OverviewMarks.tsx';
import { OverviewYears } from './OverviewYears.tsx';

interface OverviewProps {
  readonly edition: Edition;
  /** What the filters leave of the story; the rest stays in sight, faintly. */
  readonly events: readonly EditionEvent[];
  readonly window: TimeWindow;
  readonly onWindowChange: (window: TimeWindow) => void;
}

/** The whole story on one track, and on it the window that the picture shows: to be dragged, widened, or set. */
export function Overview({ edition, events, window, onWindowChange }: OverviewProps) {
  const { t } = useTranslation('explore');
  const formats = useFormats();
  const { direction } = formats;
  const scale = useMemo(() => overviewScaleOf(edition.events), [edition]);
  const crowd = useMemo(() => crowdedPartOf(events, window), [events, window]);
  const track = { scale, bounds: edition.bounds };

  const centre = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const along = (event.clientX - box.left) / box.width;
    const fraction = Math.min(Math.max(direction === 'rtl' ? 1 - along : along, 0), 1);
    onWindowChange(centred(track, window, fraction));
  };

  return (
    <fieldset className={`${styles.overview} needs-script`} aria-label={t('overview')}>
      <div className={styles.caption}>
        <span className={styles.title} aria-hidden="true">
          {t('overviewTitle')}
        </span>
        {crowd === null ? (
          <span aria-hidden="true">{t('overviewHint')}</span>
        ) : (
          // The picture, whose scale is even, cannot tell them apart.
          <button type="button" className={styles.crowd} onClick={() => onWindowChange(crowd.window)}>
            {t('results', {
              count: crowd.count,
              shown: formats.number(crowd.count),
              total: formats.number(crowd.total),
            })}
            {' · '}
            {t('goToDate', { date: formats.date(crowd.span) })}
          </button>
        )}
      </div>
      <div className={styles.frame}>
        <div className={styles.track}>
          {/* For the pointer alone: the sliders of the brush reach everything by key. */}
          <div className={styles.backdrop} role="presentation" onClick={centre}>
            <OverviewMarks scale={scale} all={edition.events} events={events} />
          </div>
          <Brush track={track} window={window} onWindowChange={onWindowChange} />
        </div>
        <OverviewYears scale={scale} />
      </div>
    </fieldset>
  );
}
