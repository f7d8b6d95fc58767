import { useRef, useState, type ComponentProps } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { pictureHeightOf } from '../../model/pictureHeight.ts';
import type { Timeline } from '../../timeline/Timeline.tsx';
import styles from './LazyTimeline.module.css';
import { PictureFailure } from '../notices/PictureFailure.tsx';
import { Safeguard } from '../notices/Safeguard.tsx';
import { useRemedy } from '../notices/useRemedy.ts';
import { useIsHydrated } from '../../ui/useIsHydrated.ts';
import { StaticPicture, type StaticPictureSource } from './StaticPicture.tsx';
import { useChunk } from './useChunk.ts';
import { useIsSeen } from './useIsSeen.ts';
import { useIsWanted } from './useIsWanted.ts';
import { useStaticDrag } from './useStaticDrag.ts';
import { useStaticLinks, useStaticSelection, type EventOfLink } from './useStaticLinks.ts';

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
 * one as soon as the reader wants it and it has been drawn. A finger moves the static one meanwhile. What the page does not show any more the static one never
 * shows: words stand in its place until the live one is there.
 */
export function LazyTimeline({ StaticTimeline, fetchTimeline, ...props }: LazyTimelineProps) {
  const { edition, events, lanes, selected, window, permalinkOf, onSelect, onWindowChange } = props;
  const { t } = useTranslation('page');
  const [isDrawn, setDrawn] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const staticPicture = useRef<HTMLDivElement>(null);

  const isHydrated = useIsHydrated();
  const [opening] = useState({ isWritten: !isHydrated, edition, events, lanes, selected, window });
  const { isDragging, isAtWindow } = useStaticDrag(staticPicture, {
    written: opening.window,
    window,
    bounds: edition.bounds,
    onWindowChange,
  });
  // Which of its marks is the chosen one it is told (`useStaticLinks`); all else stays as the build wrote it.
  const isStaticRight =
    opening.isWritten &&
    edition.locale === opening.edition.locale &&
    events.length === opening.events.length &&
    lanes === opening.lanes &&
    isAtWindow;
  // Where it is not displayed, as on a phone until it is asked for, nothing that happens elsewhere fetches it.
  const isAsked = useIsWanted(frame) || !isStaticRight;
  const isWanted = useIsSeen(frame) && isAsked;

  const { chunk, failures, hasFailed, retry } = useChunk(fetchTimeline, isWanted);
  const remedy = useRemedy(failures, () => {
    // The button goes away with the failure; the reader stays where it was.
    frame.current?.focus({ preventScroll: true });
    retry();
  });

  // Not under a finger that drags the static one.
  const isShown = isDrawn && !isDragging;
  const eventOf: EventOfLink = (target) => {
    const link = target instanceof Element ? target.closest('a')?.getAttribute('href') : null;
    return edition.events.find(({ id }) => permalinkOf(id) === link)?.id;
  };
  useStaticLinks(frame, eventOf, onSelect);
  const current = selected === null ? null : permalinkOf(selected);
  useStaticSelection(staticPicture, selected === opening.selected ? undefined : current);

  // So that nothing moves when it arrives.
  const heights = {
    '--strip': `${pictureHeightOf(props, true)}px`,
    '--wide': `${pictureHeightOf(props, false)}px`,
  };
  const loading = (
    <output className={isStaticRight ? 'visually-hidden' : styles.words}>{t('pictureLoading')}</output>
  );
  // Where there is no static picture that it could lie over, it stands in its place.
  const failureClass = isStaticRight ? styles.over : styles.alone;
  return (
    <div className={styles.frame} style={heights} tabIndex={-1} ref={frame}>
      <div className={styles.stack}>
        {isWanted && chunk === null && !hasFailed && loading}
        {hasFailed && (
          <div className={failureClass}>
            <PictureFailure remedy={remedy} />
          </div>
        )}
        {chunk !== null && (
          // Whatever goes wrong in the picture takes nothing away from the text.
          <Safeguard
            fallback={
              <div className={failureClass}>
                <PictureFailure remedy={null} />
              </div>
            }
          >
            {!isShown && loading}
            <div className={styles.live} data-drawn={isShown || undefined}>
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
        {opening.isWritten && (
          // Hidden and not taken away: it could not be drawn again.
          <div className={styles.static} hidden={!isStaticRight} ref={staticPicture}>
            <StaticPicture StaticTimeline={StaticTimeline} {...opening} permalinkOf={permalinkOf} />
          </div>
        )}
      </div>
    </div>
  );
}
