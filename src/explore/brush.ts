import type { OverviewScale } from '../model/overview.ts';
import { day } from '../time/span.ts';
import { clamped, middleOfWindow, sameWindow, shortestWindow, type TimeWindow } from '../time/window.ts';

/** What of the brush is moved: all of it, or one of its edges. */
export type BrushPart = 'start' | 'body' | 'end';

/** What a brush moves on: the scale of the overview, and how far a window may reach. */
export interface BrushTrack {
  readonly scale: OverviewScale;
  readonly bounds: TimeWindow;
}

/**
 * The least part of the overview that a window passes over when it moves by its own length: quiet years are not
 * endless.
 */
const leastLeap = 0.02;

/** `window` after one of its edges has been moved by `delta`, a fraction of the overview; later when it is positive. */
export function resized(
  { scale, bounds }: BrushTrack,
  { start, end }: TimeWindow,
  edge: 'start' | 'end',
  delta: number,
): TimeWindow {
  const at = dayAt(scale.msAt(scale.fractionOf(edge === 'start' ? start : end) + delta));
  // Neither past the bounds nor too near to the other edge, which stays.
  return edge === 'start'
    ? { start: Math.min(Math.max(at, bounds.start), end - shortestWindow), end }
    : { start, end: Math.max(Math.min(at, bounds.end), start + shortestWindow) };
}

/**
 * `window` carried along the overview by `delta`, a fraction of it, by the moment `held` (UTC ms; the nearest in the
 * window, where it is outside). It stays as long as it is, so that the picture keeps its scale: it is drawn narrower
 * in quiet years than in busy ones, and the moment held is what goes along with the pointer.
 */
export function carried(track: BrushTrack, window: TimeWindow, held: number, delta: number): TimeWindow {
  const { scale } = track;
  const by = Math.min(Math.max(held, window.start), window.end);
  return shifted(track, window, scale.msAt(scale.fractionOf(by) + delta) - by);
}

/** `window` moved so that its middle is at `fraction` of the overview, or as near as it can be. */
export function centred(track: BrushTrack, window: TimeWindow, fraction: number): TimeWindow {
  return shifted(track, window, track.scale.msAt(fraction) - middleOfWindow(window));
}

/**
 * `window` moved by `share` of its own length, later when it is positive, and in quiet years by more:
 * by what can be seen on the overview. Infinity goes to the end.
 */
export function stepped(track: BrushTrack, window: TimeWindow, share: number): TimeWindow {
  const { scale } = track;
  const middle = middleOfWindow(window);
  const near = middle + share * (window.end - window.start);
  const seen = scale.msAt(scale.fractionOf(middle) + share * leastLeap);
  const aim = share > 0 ? Math.max(near, seen) : Math.min(near, seen);
  return shifted(track, window, Math.min(Math.max(aim, scale.start), scale.end) - middle);
}

/** `window` later by `by` (ms), in whole days, and as long as it is; it stops at the ends of the overview. */
function shifted({ scale, bounds }: BrushTrack, window: TimeWindow, by: number): TimeWindow {
  const length = window.end - window.start;
  const start = dayAt(window.start + by);
  const whole = { start: Math.max(scale.start, bounds.start), end: Math.min(scale.end, bounds.end) };
  // What is longer than the overview is not made shorter by moving it.
  const ends = length > whole.end - whole.start ? bounds : whole;
  const next = clamped({ start, end: start + length }, ends, shortestWindow);
  return sameWindow(next, window) ? window : next;
}

/** The day's beginning nearest to `ms`: a window is said in whole days. */
function dayAt(ms: number): number {
  return Math.round(ms / day) * day;
}
