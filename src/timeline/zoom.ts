import type { EditionEvent } from '../model/edition.ts';
import type { Mark } from '../model/layout.ts';
import { middleOf } from '../time/span.ts';
import { middleOfWindow, type TimeWindow } from '../time/window.ts';

/** By how much one press of a button or a key magnifies the picture. */
export const zoomIn = 2;
export const zoomOut = 1 / zoomIn;

/**
 * The time (UTC ms) that stays in its place when a button magnifies `window`: the selected event where it is seen, else
 * the one in the middle of those that are seen. Zooming about the middle of the window would often lead to where
 * nothing happened.
 */
export function zoomAnchor(
  window: TimeWindow,
  events: readonly EditionEvent[],
  selected: string | null,
): number {
  const seen = events
    .map(({ id, span }) => ({ id, at: middleOf(span) }))
    .filter(({ at }) => at > window.start && at < window.end);
  const chosen = seen.find(({ id }) => id === selected) ?? seen[Math.floor(seen.length / 2)];
  return chosen?.at ?? middleOfWindow(window);
}

/**
 * The time (UTC ms) that stays in its place when a key magnifies `window`: that of `mark`, which has the focus, where
 * it is seen, else the middle.
 */
export function keyZoomAnchor(window: TimeWindow, mark: Mark | undefined): number {
  const centre = mark === undefined ? window.start : middleOfWindow(mark);
  return centre > window.start && centre < window.end ? centre : middleOfWindow(window);
}
