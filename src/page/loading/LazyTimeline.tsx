import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { pictureHeightOf } from '../../model/pictureHeight.ts';
import { sameWindow } from '../../time/window.ts';
import type { Timeline } from '../../timeline/Timeline.tsx';
import styles from './LazyTimeline.module.css';
import { PictureFailure } from '../notices/PictureFailure.tsx';
import { Safeguard } from '../notices/Safeguard.tsx';
import { useIsHydrated } from '../../ui/useIsHydrated.ts';
import { StaticPicture, type StaticPictureSource } from './StaticPicture.tsx';
import { useIsWanted } from './useIsWanted.ts';
import { useStaticLinks, type EventOfLink } from './useStaticLinks.ts';

/** What the chunk of the picture holds. */
export interface TimelineChunk {
  readonly Timeline: typeof Timeline;
}

interface LazyTimelineProps extends Omit<ComponentProps<typeof Timeline>, 'onDrawn'> {
  /** Draws the static picture; null in a browser. */
  readonly StaticTimeline: StaticPictureSource;
  /** Fetches the live picture; asked again when the reader tries again. */
  readonly fetchTimeline: () => Promise<TimelineChunk>;
}

/**
 * The picture: at first the static one, which needs no script and shows what the page opens with; in its place the live
 * one as soon as the reader wants it and it has been drawn.
 */
export function LazyTimeline({ StaticTimeline, fetchTimeline, ...props }: LazyTimelineProps) {
  const { edition, events, lanes, selected, window, permalinkOf, onSelect } = props;
  const { t } = useTranslation('page');
  const [chunk, setChunk] = useState<TimelineChunk | 'failed' | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  const frame = useRef<HTMLDivElement>(null);

  const isHydrated = useIsHydrated();
  const [opening] = useState({ isWritten: !isHydrated, edition, events, lanes, selected, window });
  const hasStaticPicture = opening.isWritten && edition.locale === opening.edition.locale;
  const isAsOpened =
    hasStaticPicture &&
    events.length === opening.events.length &&
    lanes === opening.lanes &&
    selected === opening.selected &&
    sameWindow(window, opening.window);
  const isNear = useIsWanted(frame);
  const isWanted = isNear || !isAsOpened;

  // An effect, since fetching is no part of rendering.
  useEffect(
    function fetchWanted() {
      if (!isWanted || chunk !== null) return;
      fetchTimeline().then(setChunk, () => {
        setChunk('failed');
      });
    },
    [isWanted, chunk, fetchTimeline],
  );

  const eventOf: EventOfLink = (target) => {
    const link = target instanceof Element ? target.closest('a')?.getAttribute('href') : null;
    return edition.events.find(({ id }) => permalinkOf(id) === link)?.id;
  };
  useStaticLinks(frame, eventOf, onSelect);

  // So that nothing moves when it arrives.
  const heights = {
    '--strip': `${pictureHeightOf(props, true)}px`,
    '--wide': `${pictureHeightOf(props, false)}px`,
  };
  return (
    <div className={styles.frame} style={heights} tabIndex={-1} ref={frame}>
      <div className={styles.stack}>
        {isWanted && chunk === null && (
          <output className={hasStaticPicture ? 'visually-hidden' : styles.words}>
            {t('pictureLoading')}
          </output>
        )}
        {chunk === 'failed' && (
          <PictureFailure
            onRetry={() => {
              // The button goes away with the failure; the reader stays where it was.
              frame.current?.focus({ preventScroll: true });
              setChunk(null);
            }}
          />
        )}
        {chunk !== null && chunk !== 'failed' && (
          // Whatever goes wrong in the picture takes nothing away from the text.
          <Safeguard fallback={<PictureFailure onRetry={null} />}>
            <div className={styles.live} data-drawn={isDrawn || undefined}>
              <chunk.Timeline
                {...props}
                onDrawn={(enter) => {
                  const { activeElement } = document;
                  const isHere = frame.current?.contains(activeElement) === true;
                  const focused = isHere ? eventOf(activeElement) : undefined;
                  // In the same frame as it was drawn: no frame may show both pictures, or neither.
                  flushSync(() => {
                    setDrawn(true);
                  });
                  if (focused !== undefined) enter(focused);
                }}
              />
            </div>
          </Safeguard>
        )}
        {hasStaticPicture && (
          <div className={styles.static}>
            <StaticPicture StaticTimeline={StaticTimeline} {...opening} permalinkOf={permalinkOf} />
          </div>
        )}
      </div>
    </div>
  );
}
