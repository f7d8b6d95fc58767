import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import { chapterOfWindow } from '../model/chapterOfWindow.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import type { LaneChoice } from '../model/lanes.ts';
import { clamped, revealing, sameWindow, shortestWindow, zoomed, type TimeWindow } from '../time/window.ts';
import { EmptyState } from './EmptyState.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { markWordsOf } from './markWords.ts';
import { Picture } from './picture.ts';
import { StaticTimeline } from './StaticTimeline.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useIsPrinting } from './useIsPrinting.ts';
import { WindowStatus } from './WindowStatus.tsx';
import { zoomAnchor, zoomIn, zoomOut } from './zoom.ts';
import box from './pictureBox.module.css';
import './vis.css';
import styles from './Timeline.module.css';

/** What the picture needs. Every prop may change at any time. */
export interface TimelineProps {
  /** The same object from render to render: another edition is another picture. */
  readonly edition: Edition;
  /** Those to be shown, earliest first. */
  readonly events: readonly EditionEvent[];
  /** What the lanes stand for. */
  readonly lanes: LaneChoice;
  /** The id of the event that is shown elsewhere as the current one. */
  readonly selected: string | null;
  readonly window: TimeWindow;
  /** Where an event is told: what is printed links to it. */
  readonly permalinkOf: (id: string) => string;
  /** The reader chose an event. */
  readonly onSelect: (id: string) => void;
  /** The reader moved the picture, or asked for another window; while it moves, a few times a second. */
  readonly onWindowChange: (window: TimeWindow) => void;
  /** The picture is there to be seen; `enter` brings the focus to the mark of an event. */
  readonly onDrawn: (enter: (id: string) => void) => void;
}

/**
 * The story as a picture: lanes, time, and marks that can be pointed at, walked through and opened. Throws, to whatever
 * boundary is around it, what is thrown while vis-timeline makes and draws it.
 */
export function Timeline({
  edition,
  events,
  lanes,
  selected,
  window,
  permalinkOf,
  onSelect,
  onWindowChange,
  onDrawn,
}: TimelineProps) {
  const { t } = useTranslation(['timeline', 'reading']);
  const formats = useFormats();
  const isPrinting = useIsPrinting();
  const container = useRef<HTMLFieldSetElement>(null);
  const picture = useRef<Picture>(null);
  const help = useRef<HTMLDialogElement>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  // Nothing around it would hear of what is thrown outside of React.
  if (failure !== null) throw failure.error;
  const { bounds } = edition;
  const words = useMemo(() => markWordsOf(edition, formats, t), [edition, formats, t]);
  const shown = { events, lanes, selected, window };
  const ask = (next: TimeWindow) => onWindowChange(clamped(next, bounds, shortestWindow));

  const first = useEffectEvent(() => shown);
  const tellSelect = useEffectEvent((id: string) => onSelect(id));
  const tellDrawn = useEffectEvent((drawn: Picture) => onDrawn((id) => drawn.enter(id)));
  const tellWindow = useEffectEvent((next: TimeWindow) => onWindowChange(next));

  // vis-timeline lives outside React. Language and direction cannot change in it, so each gets its own.
  useEffect(
    function draw() {
      // By then the page is laid out, so that the picture can measure without a layout of its own in a task that is
      // long.
      const cancel = afterFrame(() => {
        if (container.current === null) return;
        const settings = { edition, digits: formats.digits, words, bounds };
        try {
          const drawn = new Picture(container.current, settings, first(), {
            onSelect: (id) => tellSelect(id),
            onWindowChange: (next) => tellWindow(next),
            onDrawn: () => tellDrawn(drawn),
            onHelp: () => help.current?.showModal(),
            onFailed: (error) => setFailure({ error }),
          });
          picture.current = drawn;
        } catch (error) {
          setFailure({ error });
        }
      });
      return function remove() {
        cancel();
        picture.current?.remove();
        picture.current = null;
      };
    },
    [edition, formats, words, bounds],
  );

  // After every render: the picture itself knows what has changed.
  useEffect(function follow() {
    picture.current?.show(shown);
  });

  const zoomBy = (factor: number) => ask(zoomed(window, factor, zoomAnchor(window, events, selected)));
  const length = window.end - window.start;
  const screen = (
    <div className={`${box.timeline} ${styles.screen}`}>
      <div className={box.box}>
        <Toolbar
          onZoomIn={length > shortestWindow ? () => zoomBy(zoomIn) : null}
          onZoomOut={length < bounds.end - bounds.start ? () => zoomBy(zoomOut) : null}
          onFitAll={sameWindow(window, bounds) ? null : () => ask(bounds)}
          onKeys={() => help.current?.showModal()}
        />
        <div className={box.view}>
          <fieldset
            ref={container}
            tabIndex={-1}
            data-chapter={chapterOfWindow(edition, window)?.id}
            aria-label={t('picture')}
            className={styles.container}
          />
          <EmptyState
            events={events}
            window={window}
            onReveal={({ id, span }) => {
              // The button goes away once there is something to see; the reader goes on from the mark.
              picture.current?.enter(id);
              ask(revealing(window, span));
            }}
          />
        </div>
      </div>
      <WindowStatus edition={edition} events={events} window={window} />
      <KeyHelp ref={help} />
    </div>
  );
  return (
    <>
      {screen}
      {/* Paper is of another width than the screen, and vis-timeline has no time to draw anew. */}
      {isPrinting && <StaticTimeline edition={edition} {...shown} permalinkOf={permalinkOf} />}
    </>
  );
}

/** Calls `act` in a task after the browser has drawn the next frame. What it returns cancels that. */
function afterFrame(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
