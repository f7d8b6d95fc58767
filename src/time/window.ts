/** The stretch of time that the picture shows. UTC milliseconds; `end` is exclusive. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}
