import { useRef, type PointerEvent } from 'react';
import type { Direction } from '../i18n/locale.ts';
import type { TimeWindow } from '../time/window.ts';
import { carried, resized, type BrushTrack, type BrushPart } from './brush.ts';
import { perFrame } from './perFrame.ts';

/** A drag under way: where it began and what the window was then. */
interface Drag {
  readonly pointer: number;
  /** Where on the track, as a fraction of it from its inline start. */
  readonly from: number;
  readonly window: TimeWindow;
  /** Asks for windows: a pointer moves more often than a picture can be drawn. */
  readonly windows: ReturnType<typeof perFrame<TimeWindow>>;
}

/** What a part of the brush listens to while it is dragged. */
interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onLostPointerCapture: (event: PointerEvent<HTMLElement>) => void;
}

interface BrushDragOptions {
  readonly track: BrushTrack;
  readonly window: TimeWindow;
  readonly direction: Direction;
  readonly onWindowChange: (window: TimeWindow) => void;
}

/**
 * Dragging of the brush by mouse, pen or finger. Every move is reckoned from where the drag began,
 * so that going back leads back. A drag that the browser takes over to scroll the page has not been.
 */
export function useBrushDrag({ track, window, direction, onWindowChange }: BrushDragOptions) {
  const drag = useRef<Drag | null>(null);

  /** Where on the track the pointer is, as a fraction of it from its inline start. */
  const fractionAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const box = currentTarget.parentElement?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return null;
    return (direction === 'rtl' ? box.right - clientX : clientX - box.left) / box.width;
  };

  return function handlersOf(part: BrushPart): DragHandlers {
    return {
      onPointerDown(event) {
        const from = fractionAt(event);
        if (event.button !== 0 || from === null || drag.current !== null) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = {
          pointer: event.pointerId,
          from,
          window,
          windows: perFrame(onWindowChange),
        };
      },
      onPointerMove(event) {
        const begun = drag.current;
        const at = fractionAt(event);
        if (begun?.pointer !== event.pointerId || at === null) return;
        const delta = at - begun.from;
        begun.windows.put(
          part === 'body'
            ? carried(track, begun.window, track.scale.msAt(begun.from), delta)
            : resized(track, begun.window, part, delta),
        );
      },
      onPointerCancel(event) {
        const begun = drag.current;
        if (begun?.pointer !== event.pointerId) return;
        begun.windows.drop();
        onWindowChange(begun.window);
      },
      // Comes after every end: lifted, cancelled, or lost without a word, as when a dialog takes the pointer.
      onLostPointerCapture(event) {
        const begun = drag.current;
        if (begun?.pointer !== event.pointerId) return;
        drag.current = null;
        begun.windows.flush();
      },
    };
  };
}
