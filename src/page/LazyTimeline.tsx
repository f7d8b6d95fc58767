import { useCallback, useEffect, useRef, useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { lanesOf } from '../model/lanes.ts';
import { stripMeasures, wideMeasures } from '../model/lanesMeasure.ts';
import type { Timeline } from '../timeline/Timeline.tsx';
import styles from './LazyTimeline.module.css';
import { Safeguard } from './Safeguard.tsx';

/** What the chunk of the picture holds. */
export interface TimelineChunk {
  readonly Timeline: typeof Timeline;
}

interface LazyTimelineProps extends ComponentProps<typeof Timeline> {
  /** Fetches the picture; asked again when the reader tries again. */
  readonly fetchTimeline: () => Promise<TimelineChunk>;
}

/** The picture, fetched after the text is there; until then, and if it fails, words in its place. */
export function LazyTimeline({ fetchTimeline, ...props }: LazyTimelineProps) {
  const { t } = useTranslation('page');
  const [chunk, setChunk] = useState<TimelineChunk | 'failed' | null>(null);
  const frame = useRef<HTMLDivElement>(null);

  const load = useCallback(() => {
    fetchTimeline().then(setChunk, () => {
      setChunk('failed');
    });
  }, [fetchTimeline]);

  // Keeps in step with the network.
  useEffect(load, [load]);

  const failure = (
    <div className={styles.instead} role="alert">
      <p>{t('pictureFailed')}</p>
      {chunk === 'failed' && (
        <button
          type="button"
          className={styles.retry}
          onClick={() => {
            // The button goes away with the failure; the reader stays where it was.
            frame.current?.focus({ preventScroll: true });
            setChunk(null);
            load();
          }}
        >
          {t('tryAgain')}
        </button>
      )}
    </div>
  );
  const heights = { '--strip': `${heightOf(props, true)}px`, '--wide': `${heightOf(props, false)}px` };
  return (
    <div className={styles.frame} style={heights} tabIndex={-1} ref={frame}>
      <div className={styles.room}>
        {chunk === null && <output className={styles.instead}>{t('pictureLoading')}</output>}
        {chunk === 'failed' && failure}
        {chunk !== null && chunk !== 'failed' && (
          // Whatever goes wrong in the picture takes nothing away from the text.
          <Safeguard fallback={failure}>
            <chunk.Timeline {...props} />
          </Safeguard>
        )}
      </div>
    </div>
  );
}

/** How high the picture will be (px), so that nothing moves when it arrives. */
function heightOf(
  { edition, events, lanes: choice }: ComponentProps<typeof Timeline>,
  compact: boolean,
): number {
  const measures = compact ? stripMeasures : wideMeasures;
  const lanes = lanesOf({ edition, events, choice, compact, measures });
  return lanes.reduce((sum, { height }) => sum + height, measures.axis);
}
