import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { clamped, panned, sameWindow, shortestWindow, type TimeWindow } from '../../time/window.ts';

/** How far (CSS px) a finger must go before it drags: less is a tap that trembled. */
const slop = 6;

interface StaticDrag {
  /** What the static picture shows as the build wrote it. */
  readonly written: TimeWindow;
  /** What the page shows now. */
  readonly window: TimeWindow;
  /** Of the whole story. */
  readonly bounds: TimeWindow;
  readonly onWindowChange: (window: TimeWindow) => void;
}

/**
 * Lets a finger or a pointer drag the static picture in `holder` along time before the live one is there: the first
 * touch is not lost. What there is moves along, and the page is told the new window when it is let go. Gives whether a
 * finger is dragging, and whether the picture, as it was left, shows the window of the page.
 */
export function useStaticDrag(
  holder: RefObject<HTMLElement | null>,
  { written, window, bounds, onWindowChange }: StaticDrag,
): { readonly isDragging: boolean; readonly isAtWindow: boolean } {
  const [isDragging, setDragging] = useState(false);
  const [left, setLeft] = useState(written);
  const length = written.end - written.start;

  /** `from` dragged by `px` along the axis of the picture; later where `px` goes against time. */
  const draggedBy = (from: TimeWindow, px: number, width: number): TimeWindow =>
    clamped(panned(from, -px / width), bounds, shortestWindow);
  const show = useEffectEvent((target: TimeWindow) => {
    const share = (written.start - target.start) / length;
    holder.current?.style.setProperty('--dragged', String(share));
  });
  const start = useEffectEvent(() => {
    setDragging(true);
    return left;
  });
  const move = useEffectEvent((from: TimeWindow, px: number, width: number) => {
    show(draggedBy(from, px, width));
  });
  const end = useEffectEvent((from: TimeWindow, px: number, width: number) => {
    const target = draggedBy(from, px, width);
    setDragging(false);
    setLeft(target);
    onWindowChange(target);
  });

  // The static picture is not React's. Once the listeners are there they stay: it is hidden when the live one comes.
  useEffect(
    function listen() {
      const element = holder.current;
      if (element === null) return undefined;
      const ended = new AbortController();
      const { signal } = ended;
      let drag: { readonly id: number; readonly x: number; readonly from: TimeWindow | null } | null = null;
      const along = ({ clientX }: PointerEvent) => {
        const forward = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
        return drag === null ? 0 : (clientX - drag.x) * forward;
      };
      const width = () => element.querySelector('[data-axis]')?.clientWidth ?? Infinity;
      element.addEventListener(
        'pointerdown',
        ({ isPrimary, button, pointerId, clientX }) => {
          if (isPrimary && button === 0) drag = { id: pointerId, x: clientX, from: null };
        },
        { signal },
      );
      element.addEventListener(
        'pointermove',
        (event) => {
          if (drag === null || drag.id !== event.pointerId) return;
          if (drag.from === null && Math.abs(along(event)) > slop) {
            drag = { ...drag, from: start() };
            // So that the mark below the finger is not followed when it is let go.
            element.setPointerCapture(event.pointerId);
          }
          if (drag.from !== null) move(drag.from, along(event), width());
        },
        { signal },
      );
      const finish = (event: PointerEvent) => {
        const from = drag?.from ?? null;
        if (from !== null) end(from, along(event), width());
        drag = null;
      };
      element.addEventListener('pointerup', finish, { signal });
      element.addEventListener('pointercancel', finish, { signal });
      // Browsers would drag the link that a mark is.
      element.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
      return function stopListening() {
        ended.abort();
      };
    },
    [holder],
  );
  return { isDragging, isAtWindow: sameWindow(window, left) };
}
