import type { Precision, Span } from './span.ts';

type Unit = Exclude<Precision, 'season'>;

/** How many characters of `2022-07-15` each unit takes. */
const length: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 };

/** The calendar unit in which an instant (UTC ms) lies: `2022-07-15`, `2022-05` or `1991`. */
function unitText(ms: number, unit: Unit): string {
  return new Date(ms).toISOString().slice(0, length[unit]);
}

/** From one calendar unit to another, both included; `end` is null where it is still to come. */
export interface MachineRange {
  readonly start: string;
  readonly end: string | null;
}

/**
 * The span in ISO 8601, each end as exact as its source made it: from `2022-10-23` to `2022-10-25`.
 * ISO 8601 has no words for a season, "about" or "perhaps": those give null rather than a lie.
 */
export function machineRange(span: Span): MachineRange | null {
  const { earliest, latest, precision, approximate, uncertain, open } = span;
  if (precision === 'season' || approximate || uncertain) return null;
  return { start: unitText(earliest, precision), end: open ? null : unitText(latest - 1, precision) };
}

/**
 * The span as one date, such as the `datetime` of an HTML `<time>`: `2022-07-15`, `2022-05` or `1991`.
 * A range is no date: it gives null, as does all that ISO 8601 has no words for.
 */
export function machineDate(span: Span): string | null {
  const range = machineRange(span);
  return range !== null && range.start === range.end ? range.start : null;
}
