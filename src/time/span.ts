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

/** The instant (UTC ms) half-way through `span`. */
export function middleOf(span: Span): number {
  return Math.round((span.earliest + span.latest) / 2);
}

/** Whether `span` is one day, known as such. */
export function isOneDay(span: Span): boolean {
  return span.precision === 'day' && span.latest - span.earliest === day;
}

/** The order of a chronicle: what begins earlier comes first, then what is over sooner. */
export function compareSpans(a: Span, b: Span): number {
  return a.earliest - b.earliest || a.latest - b.latest;
}
