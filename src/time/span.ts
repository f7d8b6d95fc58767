import type { TimeWindow } from './window.ts';

/** How exactly a source dates something. */
export type Precision = 'day' | 'month' | 'season' | 'year';

/**
 * The stretch of time that an EDTF date covers: all of May 2022 for `2022-05`.
 * Times are UTC milliseconds; `latest` is exclusive.
 */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
  readonly precision: Precision;
  /** EDTF `~`: the source says "about". */
  readonly approximate: boolean;
  /** EDTF `?`: it is not certain that this is the date. */
  readonly uncertain: boolean;
  /** EDTF `2022-05/..`: the end is still to come; `latest` is then the end of what is known. */
  readonly open: boolean;
}

/** The length of a day in ms; in UTC all days are alike. */
export const day = 86_400_000;

/** Whether any of `span` lies in `window`. An open span does not reach beyond what is known of it. */
export function overlaps(span: Span, window: TimeWindow): boolean {
  return span.earliest < window.end && span.latest > window.start;
}

/** Whether all of `span` lies in `window`. */
export function contains(window: TimeWindow, span: Span): boolean {
  return span.earliest >= window.start && span.latest <= window.end;
}

/** The instant (UTC ms) half-way through `span`. */
export function middleOf(span: Span): number {
  return Math.round((span.earliest + span.latest) / 2);
}

/** Whether `span` is one day, known as such. */
export function isOneDay(span: Span): boolean {
  return span.precision === 'day' && span.latest - span.earliest === day;
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

/** The order of a chronicle: what begins earlier comes first, then what is over sooner. */
export function compareSpans(a: Span, b: Span): number {
  return a.earliest - b.earliest || a.latest - b.latest;
}
