import type { Direction } from '../i18n/locale.ts';
import { panned, zoomed, type TimeWindow } from '../time/window.ts';

/** As much of a wheel event as is needed. */
export interface Wheel {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 px, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** px in a unit of `deltaMode`: about as browsers scroll by a line and a page. */
const pxPer = [1, 16, 400];

/** One notch of a wheel (about 100 px) zooms by a quarter; a trackpad's pinch comes in smaller portions. */
const zoomPerPx = Math.log(1.25) / 100;

/**
 * The window after a turn of the wheel, on an axis of `width` px: Ctrl or ⌘ zooms about `anchor` (UTC ms), sideways
 * pans. Null for every other turn: a plain wheel scrolls the page, always.
 */
export function wheeled(
  window: TimeWindow,
  wheel: Wheel,
  anchor: number,
  width: number,
  direction: Direction,
): TimeWindow | null {
  const unit = pxPer[wheel.deltaMode] ?? 1;
  if (wheel.ctrlKey || wheel.metaKey) {
    // A pinch on a trackpad arrives as Ctrl+wheel with deltas of a few px, a mouse with a hundred or more.
    const boost = Math.abs(wheel.deltaY * unit) < 40 ? 4 : 1;
    const delta = Math.max(-300, Math.min(300, wheel.deltaY * unit * boost));
    return delta === 0 ? null : zoomed(window, Math.exp(-delta * zoomPerPx), anchor);
  }
  if (Math.abs(wheel.deltaX) <= Math.abs(wheel.deltaY)) return null;
  const later = direction === 'rtl' ? -wheel.deltaX : wheel.deltaX;
  return panned(window, (later * unit) / width);
}
