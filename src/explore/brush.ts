import type { OverviewScale } from '../model/overview.ts';
import { day } from '../time/span.ts';
import { clamped, shortestWindow, type TimeWindow } from '../time/window.ts';

/** What of the brush is moved: all of it, or one of its edges. */
export type BrushPart = 'start' | 'body' | 'end';

/** The strip and how far a window may reach on it. */
export interface BrushGround {
  readonly scale: OverviewScale;
  readonly bounds: TimeWindow;
}

/**
 * `window` after `part` of it has been moved by `delta`, a fraction of the strip; later when it is positive.
 * The body keeps its width on the strip, so that in quiet years, where a month would be nothing,
 * the window takes in more time.
 */
export function moved(ground: BrushGround, window: TimeWindow, part: BrushPart, delta: number): TimeWindow {
  const { scale } = ground;
  const from = scale.fractionOf(window.start);
  const to = scale.fractionOf(window.end);
  if (part === 'start') return resized(ground, { ...window, start: dayAt(scale, from + delta) }, part);
  if (part === 'end') return resized(ground, { ...window, end: dayAt(scale, to + delta) }, part);
  const by = Math.min(Math.max(delta, -from), 1 - to);
  if (by === 0) return window;
  const next = { start: dayAt(scale, from + by), end: dayAt(scale, to + by) };
  return clamped(next, ground.bounds, shortestWindow);
}

/** `window` moved so that its middle on the strip is at `fraction`, or as near as it can be. */
export function centred(ground: BrushGround, window: TimeWindow, fraction: number): TimeWindow {
  const { scale } = ground;
  const middle = (scale.fractionOf(window.start) + scale.fractionOf(window.end)) / 2;
  return moved(ground, window, 'body', fraction - middle);
}

/** `window` with its moved edge neither past the bounds nor too near to the other edge, which stays. */
function resized({ bounds }: BrushGround, { start, end }: TimeWindow, edge: 'start' | 'end'): TimeWindow {
  return edge === 'start'
    ? { start: Math.min(Math.max(start, bounds.start), end - shortestWindow), end }
    : { start, end: Math.max(Math.min(end, bounds.end), start + shortestWindow) };
}

/** The day's beginning nearest to `fraction`: a window is said in whole days. */
function dayAt(scale: OverviewScale, fraction: number): number {
  return Math.round(scale.msAt(fraction) / day) * day;
}
