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
