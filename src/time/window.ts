import { day, type Span } from './span.ts';

/** The stretch of time that the picture shows. UTC milliseconds; `end` is exclusive. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** Whether any of `span` lies in `window`. An open span does not reach beyond what is known of it. */
export function overlaps(span: Span, window: TimeWindow): boolean {
  return span.earliest < window.end && span.latest > window.start;
}

/** Whether all of `span` lies in `window`. */
export function contains(window: TimeWindow, span: Span): boolean {
  return span.earliest >= window.start && span.latest <= window.end;
}

/** From the earliest moment of `spans` to the latest, whatever their order; they must be one or more. */
export function extentOf(spans: readonly Span[]): TimeWindow {
  if (spans.length === 0) throw new RangeError('An extent needs at least one span.');
  // Not Math.min(...all): ten thousand arguments are too many for some engines.
  return {
    start: spans.reduce((least, { earliest }) => Math.min(least, earliest), Infinity),
    end: spans.reduce((most, { latest }) => Math.max(most, latest), -Infinity),
  };
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
  const margin = (end - start) * padding;
  return { start: Math.floor((start - margin) / day) * day, end: Math.ceil((end + margin) / day) * day };
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
  return reused(window, { start, end: start + length });
}

/**
 * `window` itself where it shows `span` well away from its edges; else the same length of time around the span,
 * or more where the span is longer than that.
 */
export function revealing(window: TimeWindow, span: Span): TimeWindow {
  const length = window.end - window.start;
  const margin = length * edge;
  if (contains({ start: window.start + margin, end: window.end - margin }, span)) return window;
  const needed = Math.max(length, Math.ceil((span.latest - span.earliest) / (1 - 2 * edge)));
  const start = Math.round((span.earliest + span.latest - needed) / 2);
  return reused(window, { start, end: start + needed });
}

/** The instant (UTC ms) half-way through `window`. */
export function middleOfWindow({ start, end }: TimeWindow): number {
  return (start + end) / 2;
}

/** Whether two windows show the same. */
export function sameWindow(a: TimeWindow, b: TimeWindow): boolean {
  return a.start === b.start && a.end === b.end;
}

/** `before` where nothing has changed, so that what was drawn from it need not be drawn again. */
function reused(before: TimeWindow, after: TimeWindow): TimeWindow {
  return sameWindow(before, after) ? before : after;
}
