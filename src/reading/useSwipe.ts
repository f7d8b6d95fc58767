import { useRef, type PointerEvent } from 'react';
import type { Direction } from '../i18n/locale.ts';
import { stepOfSwipe, type Touch } from './swipe.ts';

interface SwipeHandlers {
  onPointerDown(event: PointerEvent): void;
  onPointerUp(event: PointerEvent): void;
  onPointerCancel(): void;
}

const touchOf = ({ clientX, clientY, timeStamp }: PointerEvent): Touch => ({
  x: clientX,
  y: clientY,
  time: timeStamp,
});

/**
 * Handlers for an element that is swiped with one finger. It needs `touch-action: pan-y pinch-zoom`:
 * the browser then keeps scrolling and zooming for itself, and cancels the pointer when it does so.
 */
export function useSwipe(direction: Direction, onStep: (step: -1 | 1) => void): SwipeHandlers {
  const start = useRef<Touch | null>(null);
  return {
    onPointerDown(event) {
      const oneFinger = event.pointerType === 'touch' && event.isPrimary;
      // A finger on a field moves its caret.
      const inField = event.target instanceof HTMLInputElement;
      start.current = oneFinger && !inField ? touchOf(event) : null;
    },
    onPointerUp(event) {
      const from = start.current;
      start.current = null;
      const selecting = getSelection()?.isCollapsed === false;
      if (from === null || selecting) return;
      const step = stepOfSwipe(from, touchOf(event), direction);
      if (step !== 0) onStep(step);
    },
    onPointerCancel() {
      start.current = null;
    },
  };
}
