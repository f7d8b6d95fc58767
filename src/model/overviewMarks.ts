import type { Span } from '../time/span.ts';
import type { TimeWindow } from '../time/window.ts';
import type { EditionEvent } from './edition.ts';
import type { OverviewScale } from './overview.ts';
import { madeOnce } from './madeOnce.ts';

/** A month, or a longer stretch for what is dated less exactly, and how many events it has. */
export interface Density extends TimeWindow {
  readonly count: number;
}

/**
 * How many events there are in each month, earliest first. What is dated to a year or to several months
 * is counted for all that stretch and no single month of it: nobody knows the month. Counted once for the same list.
 */
export const densityOf = madeOnce(countedByMonth);

function countedByMonth(events: readonly Pick<EditionEvent, 'span'>[]): readonly Density[] {
  const found = new Map<string, Density>();
  for (const { span } of events) {
    const { key, start, end } = monthsOf(span);
    found.set(key, { start, end, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** A column of the overview, in fractions of its length from its inline start. */
export interface OverviewColumn {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** More of a sort than this are too many to be told apart: of those that fall together one is drawn. */
const mostApart = 200;

/** How finely places are told apart then: by four px where the overview is widest. */
const steps = 300;

/** The columns of the density of `events` on `scale`. Of a long story those that fall together are one. */
export function columnsOf(
  events: readonly Pick<EditionEvent, 'span'>[],
  { fractionOf }: Pick<OverviewScale, 'fractionOf'>,
): readonly OverviewColumn[] {
  const columns = densityOf(events).map(({ start, end, count }) => ({
    from: fractionOf(start),
    to: fractionOf(end),
    count,
  }));
  return apart(
    columns,
    ({ from, to }) => `${stepOf(from)} ${stepOf(to)}`,
    (one, other) => ({ ...one, count: one.count + other.count }),
  );
}

/** A headline on the overview: its event, and where it stands. */
export interface OverviewHeadline<Event> {
  readonly event: Event;
  readonly from: number;
}

/** The headlines among `events` on `scale`. Of a long story the first of those that fall together stands for them. */
export function headlinesOf<Event extends Pick<EditionEvent, 'span' | 'importance'>>(
  events: readonly Event[],
  { fractionOf }: Pick<OverviewScale, 'fractionOf'>,
): readonly OverviewHeadline<Event>[] {
  const headlines = events
    .filter(({ importance }) => importance === 1)
    .map((event) => ({ event, from: fractionOf(event.span.earliest) }));
  return apart(
    headlines,
    ({ from }) => String(stepOf(from)),
    (one) => one,
  );
}

function stepOf(fraction: number): number {
  return Math.round(fraction * steps);
}

/** `marks`, of which those at the same place (`placeOf`) become one where there are too many. */
function apart<Mark>(
  marks: readonly Mark[],
  placeOf: (mark: Mark) => string,
  together: (one: Mark, other: Mark) => Mark,
): readonly Mark[] {
  if (marks.length <= mostApart) return marks;
  const byPlace = new Map<string, Mark>();
  for (const mark of marks) {
    const there = byPlace.get(placeOf(mark));
    byPlace.set(placeOf(mark), there === undefined ? mark : together(there, mark));
  }
  return [...byPlace.values()];
}

/**
 * How high a column for `count` events is drawn, as a share of that for `most`. By area to the eye: nineteen events
 * beside one would leave the one unseen.
 */
export function columnHeightOf(count: number, most: number): number {
  return Math.sqrt(count / most);
}

/** A stretch of whole months (UTC ms), and what it is told from others by. */
interface Months extends TimeWindow {
  readonly key: string;
}

/** The months of `span`. Found once: with each letter of a search the events that are found are counted anew. */
const monthsOf = madeOnce((span: Span): Months => {
  const start = monthAt(span.earliest, 0);
  const end = monthAt(span.latest - 1, 1);
  return { key: `${start}/${end}`, start, end };
});

/** The first moment of the month of `ms`, or of the one `later` months after it. */
function monthAt(ms: number, later: number): number {
  const date = new Date(ms);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later);
}
