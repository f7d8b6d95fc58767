import type { TimeWindow } from '../time/window.ts';
import type { EditionEvent } from './edition.ts';
import { madeOnce } from './madeOnce.ts';

/** A year with events, or a run of years without any, and the part of the overview that it gets. */
export interface Stretch extends TimeWindow {
  /** The first year of it. */
  readonly year: number;
  /** How many events begin in it; none in a quiet stretch. */
  readonly count: number;
  /** Where it lies, as fractions of the overview from its inline start. */
  readonly from: number;
  readonly to: number;
}

/**
 * How the overview of the whole story is laid out: linear within a year, but with more room for busy years.
 * Fractions run from 0 at the inline start, the earliest, to 1.
 */
export interface OverviewScale extends TimeWindow {
  readonly stretches: readonly Stretch[];
  /** Where `ms` lies; the end of the overview for what lies beyond it. */
  fractionOf(ms: number): number;
  /** The moment (UTC ms) at `fraction`. */
  msAt(fraction: number): number;
}

/** The share of a quiet stretch, however long, where a year with one event has 1. */
const quietShare = 0.75;

/**
 * By this power shares grow: forty events get sixteen times as much as one. They are opened up, the rest stays in
 * sight.
 */
const growth = 0.75;

/**
 * The scale of an overview of all `events`, from the first day of a year to the last of one; made once for the same list.
 * Throws where there are none.
 */
export const overviewScaleOf = madeOnce(madeScale);

function madeScale(events: readonly Pick<EditionEvent, 'span'>[]): OverviewScale {
  if (events.length === 0) throw new RangeError('An overview needs at least one event to show.');
  const stretches = stretchesOf(events);
  const start = stretches[0]?.start ?? 0;
  const end = stretches.at(-1)?.end ?? 0;
  return {
    start,
    end,
    stretches,
    fractionOf(ms) {
      const within = stretches.find((stretch) => ms < stretch.end);
      if (within === undefined) return 1;
      const share = Math.max(0, (ms - within.start) / (within.end - within.start));
      return within.from + share * (within.to - within.from);
    },
    msAt(fraction) {
      const within = stretches.find(({ to }) => fraction < to);
      if (within === undefined) return end;
      const share = Math.max(0, (fraction - within.from) / (within.to - within.from));
      return Math.round(within.start + share * (within.end - within.start));
    },
  };
}

function stretchesOf(events: readonly Pick<EditionEvent, 'span'>[]): readonly Stretch[] {
  const counts = countsByYear(events);
  const first = Math.min(...counts.keys());
  const last = Math.max(...events.map(({ span }) => yearOf(span.latest - 1)));
  const sketches: { year: number; next: number; count: number }[] = [];
  for (let year = first; year <= last; year += 1) {
    const count = counts.get(year) ?? 0;
    const before = sketches.at(-1);
    if (count === 0 && before?.count === 0) before.next = year + 1;
    else sketches.push({ year, next: year + 1, count });
  }
  const whole = sketches.reduce((sum, { count }) => sum + shareOf(count), 0);
  let before = 0;
  return sketches.map(({ year, next, count }) => {
    const from = before / whole;
    before += shareOf(count);
    return { year, count, start: Date.UTC(year, 0), end: Date.UTC(next, 0), from, to: before / whole };
  });
}

/** How many events begin in each year that has any. */
function countsByYear(events: readonly Pick<EditionEvent, 'span'>[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { span } of events) {
    const year = yearOf(span.earliest);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

function shareOf(count: number): number {
  return count === 0 ? quietShare : count ** growth;
}

function yearOf(ms: number): number {
  return new Date(ms).getUTCFullYear();
}
