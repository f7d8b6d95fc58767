import type { TimeWindow } from '../time/window.ts';
import type { EditionEvent } from './edition.ts';

/** A month, or a longer stretch for what is dated less exactly, and how many events it has. */
export interface Density extends TimeWindow {
  readonly count: number;
}

/**
 * How many events there are in each month, earliest first. What is dated to a year or to several months
 * is counted for all that stretch and no single month of it: nobody knows the month.
 */
export function densityOf(events: readonly Pick<EditionEvent, 'span'>[]): readonly Density[] {
  const found = new Map<string, Density>();
  for (const { span } of events) {
    const start = monthAt(span.earliest, 0);
    const end = monthAt(span.latest - 1, 1);
    const key = `${start}/${end}`;
    found.set(key, { start, end, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * How high a column for `count` events is drawn, as a share of that for `most`. By area to the eye: nineteen events
 * beside one would leave the one unseen.
 */
export function columnHeightOf(count: number, most: number): number {
  return Math.sqrt(count / most);
}

/** The first moment of the month of `ms`, or of the one `later` months after it. */
function monthAt(ms: number, later: number): number {
  const date = new Date(ms);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later);
}
