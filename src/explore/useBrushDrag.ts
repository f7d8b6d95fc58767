import { useRef, type PointerEvent } from 'react';
import type { Direction } from '../i18n/locale.ts';
import type { TimeWindow } from '../time/window.ts';
import { moved, type BrushGround, type BrushPart } from './brush.ts';
import { perFrame } from './perFrame.ts';

/** A drag under way: where it began and what the window was then. */
interface Drag {
  readonly pointer: number;
  readonly x: number;
  readonly window: TimeWindow;
  /** The inline size of the strip (px). */
  readonly strip: number;
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
  readonly ground: BrushGround;
  readonly window: TimeWindow;
  readonly direction: Direction;
  readonly onWindowChange: (window: TimeWindow) => void;
}

/**
 * Dragging of the brush by mouse, pen or finger. Every move is reckoned from where the drag began,
 * so that going back leads back. A drag that the browser takes over to scroll the page has not been.
 */
export function useBrushDrag({ ground, window, direction, onWindowChange }: BrushDragOptions) {
  const drag = useRef<Drag | null>(null);

  return function handlersOf(part: BrushPart): DragHandlers {
    return {
      onPointerDown(event) {
        const strip = event.currentTarget.parentElement?.clientWidth ?? 0;
        if (event.button !== 0 || strip === 0 || drag.current !== null) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = {
          pointer: event.pointerId,
          x: event.clientX,
          window,
          strip,
          windows: perFrame(onWindowChange),
        };
      },
      onPointerMove(event) {
        const begun = drag.current;
        if (begun?.pointer !== event.pointerId) return;
        const along = (event.clientX - begun.x) / begun.strip;
        begun.windows.put(moved(ground, begun.window, part, direction === 'rtl' ? -along : along));
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
