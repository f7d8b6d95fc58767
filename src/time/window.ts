import { contains, day, extentOf, type Span } from './span.ts';

/** The stretch of time that the picture shows. UTC milliseconds; `end` is exclusive. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** The shortest window (ms). Nothing is dated more exactly than a day, and a day needs the days around it. */
export const shortestWindow = 3 * day;

/** The part of a window on each side in which something shown stands too close to the edge to be read. */
const edge = 0.1;

/**
 * The window that shows all of `spans`, with `padding` (a fraction of what they cover) before and after,
 * in whole days, so that it can be said in words.
 */
export function windowOf(spans: readonly Span[], padding: number): TimeWindow {
  const { start, end } = extentOf(spans);
  const room = (end - start) * padding;
  return { start: Math.floor((start - room) / day) * day, end: Math.ceil((end + room) / day) * day };
}

/** `window` moved by a fraction of its length; later when it is positive. */
export function panned({ start, end }: TimeWindow, fraction: number): TimeWindow {
  const by = Math.round((end - start) * fraction);
  return { start: start + by, end: end + by };
}

/**
 * `window` magnified by `factor` (2 shows half as much time, 0.5 twice as much);
 * the instant `anchor` (UTC ms) stays where it is on the screen.
 */
export function zoomed({ start, end }: TimeWindow, factor: number, anchor: number): TimeWindow {
  return {
    start: Math.floor(anchor - (anchor - start) / factor),
    end: Math.ceil(anchor + (end - anchor) / factor),
  };
}

/** The window nearest to `window` that is at least `shortest` ms long and lies within `bounds`. */
export function clamped(window: TimeWindow, bounds: TimeWindow, shortest: number): TimeWindow {
  const length = Math.min(Math.max(window.end - window.start, shortest), bounds.end - bounds.start);
  // A window that grows or shrinks does so about its middle.
  const wanted = Math.round((window.start + window.end - length) / 2);
  const start = Math.min(Math.max(wanted, bounds.start), bounds.end - length);
  return kept(window, { start, end: start + length });
}

/**
 * `window` itself where it shows `span` well away from its edges; else the same length of time around the span,
 * or more where the span is longer than that.
 */
export function revealing(window: TimeWindow, span: Span): TimeWindow {
  const length = window.end - window.start;
  const room = length * edge;
  if (contains({ start: window.start + room, end: window.end - room }, span)) return window;
  const needed = Math.max(length, Math.ceil((span.latest - span.earliest) / (1 - 2 * edge)));
  const start = Math.round((span.earliest + span.latest - needed) / 2);
  return kept(window, { start, end: start + needed });
}

/** Whether two windows show the same. */
export function sameWindow(a: TimeWindow, b: TimeWindow): boolean {
  return a.start === b.start && a.end === b.end;
}

/** `before` where nothing has changed, so that what was drawn from it need not be drawn again. */
function kept(before: TimeWindow, after: TimeWindow): TimeWindow {
  return sameWindow(before, after) ? before : after;
}
