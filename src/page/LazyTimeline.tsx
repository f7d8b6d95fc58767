import { useCallback, useEffect, useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { lanesOf } from '../model/lanes.ts';
import { stripMeasures, wideMeasures } from '../model/lanesMeasure.ts';
import type { Timeline } from '../timeline/Timeline.tsx';
import styles from './LazyTimeline.module.css';

type TimelineProps = ComponentProps<typeof Timeline>;

/** The picture, fetched after the text is there; until then, and if it fails, words in its place. */
export function LazyTimeline(props: TimelineProps) {
  const { t } = useTranslation('page');
  const [view, setView] = useState<{ readonly Timeline: typeof Timeline } | 'failed' | null>(null);

  const load = useCallback(() => {
    import('../timeline/Timeline.tsx').then(setView, () => {
      setView('failed');
    });
  }, []);

  // Keeps in step with the network.
  useEffect(load, [load]);

  if (view !== null && view !== 'failed') return <view.Timeline {...props} />;
  const heights = { '--strip': `${heightOf(props, true)}px`, '--wide': `${heightOf(props, false)}px` };
  return (
    <div className={styles.room} style={heights}>
      {view === null ? (
        <output className={styles.instead}>{t('pictureLoading')}</output>
      ) : (
        <div className={styles.instead} role="alert">
          <p>{t('pictureFailed')}</p>
          <button type="button" className={styles.retry} onClick={load}>
            {t('tryAgain')}
          </button>
        </div>
      )}
    </div>
  );
}

/** How high the picture will be (px), so that nothing moves when it arrives. */
function heightOf({ edition, events, lanes: choice }: TimelineProps, compact: boolean): number {
  const measures = compact ? stripMeasures : wideMeasures;
  const lanes = lanesOf({ edition, events, choice, compact, measures });
  return lanes.reduce((sum, { height }) => sum + height, measures.axis);
}
