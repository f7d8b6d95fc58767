import type { Span } from '../time/span.ts';

/** Where the calendar unit that begins at `earliest` ends, UTC ms, exclusive. */
const endOf = {
  day: (first: Date) => Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), first.getUTCDate() + 1),
  month: (first: Date) => Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1),
  year: (first: Date) => Date.UTC(first.getUTCFullYear() + 1, 0),
} as const;

const length = { day: 10, month: 7, year: 4 } as const;

/**
 * The span as the `datetime` of an HTML `<time>`: `2022-07-15`, `2022-05` or `1991`.
 * HTML has no words for a range, a season, "about" or "perhaps": those give null rather than a lie.
 */
export function machineDate({
  earliest,
  latest,
  precision,
  approximate,
  uncertain,
  open,
}: Span): string | null {
  if (precision === 'season' || approximate || uncertain || open) return null;
  const first = new Date(earliest);
  return latest === endOf[precision](first) ? first.toISOString().slice(0, length[precision]) : null;
}
