import { compareSpans } from '../time/span.ts';
import type { TimeWindow } from '../time/window.ts';
import type { EditionEvent } from './edition.ts';
import {
  drawnStretchOf,
  drawnWithin,
  gap,
  iconRangeOf,
  labelGap,
  labelWidthOf,
  type PictureMetrics,
} from './pictureMetrics.ts';

/** A mark in its row: one event, or several that fall together. */
export interface Packed {
  readonly events: readonly [EditionEvent, ...EditionEvent[]];
  /** UTC ms; a point, and a cluster, has no length. */
  readonly start: number;
  readonly end: number;
  readonly row: number;
}

/**
 * The events of a mark while rows are being filled: one, or those of two marks that became one. A list would be copied
 * each time that a cluster takes in another event.
 */
type Members = EditionEvent | { readonly first: Members; readonly second: Members };

/** A mark while rows are being filled. Lengths are px since 1970 at the zoom of the layout. */
interface RowMark {
  readonly members: Members;
  /** UTC ms */
  readonly start: number;
  readonly end: number;
  /** Where its icon begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly barEnd: number;
  /** The room that its label needs, on either side of its icon. */
  readonly label: number;
  /** The middle of the icon that its first event would have, and its last. */
  readonly firstMiddle: number;
  readonly lastMiddle: number;
  /** What it costs to put it into a cluster (px). */
  readonly clusterCost: number;
  /** What it costs to cut its label short (px). The selection has no say: nothing changes rows under the pointer. */
  readonly cutCost: number;
}

/** What rows are packed by. */
interface PackingOptions {
  readonly rows: number;
  readonly msPerPx: number;
  readonly metrics: PictureMetrics;
  /** Of the whole story. */
  readonly bounds: TimeWindow;
  /** The event that must stand alone wherever that is possible. */
  readonly selected: string | null;
}

/**
 * By importance, what it costs to put an event into a cluster or to cut its label, as if it were so many px further
 * away.
 */
const costs = { 1: 60, 2: 12, 3: 4 } as const;
const costOfSelected = 1000;
const costOfCluster = 1;

/** What it costs to let a mark stand on the bar of another (px). */
const costOnBar = 40;

/** The mark of one event. */
function single(event: EditionEvent, { msPerPx, metrics, bounds, selected }: PackingOptions): RowMark {
  const { start, end } = drawnWithin(drawnStretchOf(event), bounds, msPerPx, metrics.mark);
  const { from, to } = iconRangeOf(start, end, msPerPx, metrics.mark);
  return {
    members: event,
    start,
    end,
    from,
    to,
    barEnd: Math.max(to, end / msPerPx),
    label: labelWidthOf(event, metrics.letter) + gap + labelGap,
    firstMiddle: (from + to) / 2,
    lastMiddle: (from + to) / 2,
    clusterCost: event.id === selected ? costOfSelected : costs[event.importance],
    cutCost: costs[event.importance],
  };
}

/** One mark for the events of both, in the middle between the first and the last of them. */
function clusterOf(a: RowMark, b: RowMark, { msPerPx, metrics }: PackingOptions): RowMark {
  const lead = b.cutCost > a.cutCost ? b : a;
  const firstMiddle = Math.min(a.firstMiddle, b.firstMiddle);
  const lastMiddle = Math.max(a.lastMiddle, b.lastMiddle);
  const middle = ((firstMiddle + lastMiddle) / 2) * msPerPx;
  const { from, to } = iconRangeOf(middle, middle, msPerPx, metrics.mark);
  return {
    members: { first: a.members, second: b.members },
    start: middle,
    end: middle,
    from,
    to,
    barEnd: to,
    label: lead.label,
    firstMiddle,
    lastMiddle,
    clusterCost: Math.max(a.clusterCost, b.clusterCost) === costOfSelected ? costOfSelected : costOfCluster,
    cutCost: lead.cutCost,
  };
}

/** The events of `members`, earliest first: two clusters that became one may have had events in between each other's. */
function inOrder(members: Members): Packed['events'] {
  const events: EditionEvent[] = [];
  const waiting = [members];
  // Not by recursion: a cluster that took in its events one by one is as deep as they are many.
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('first' in next) waiting.push(next.second, next.first);
    else events.push(next);
  }
  const [earliest, ...others] = events.toSorted((a, b) => compareSpans(a.span, b.span));
  if (earliest === undefined) throw new RangeError('A mark has at least one event.');
  return [earliest, ...others];
}

/** A row while it is being filled. */
interface Row {
  readonly marks: RowMark[];
  /** Where that ends which stands before its last mark (px). */
  free: number;
}

/**
 * Where that ends which stands before `next` at the end of `row` (px): the label of its last mark is before that one's
 * icon where it is whole there alone.
 */
function endOf({ marks, free }: Row, next: RowMark): number {
  const last = marks.at(-1);
  if (last === undefined) return -Infinity;
  const goesBefore = last.to + last.label > next.from && last.from - last.label >= free;
  return goesBefore ? last.barEnd : Math.max(last.barEnd, last.to + last.label);
}

/** What it costs to put `next` at the end of `row` (px); null where its icon would be closer than `between` to the last. */
function costOf(row: Row, next: RowMark, between: number): number | null {
  const last = row.marks.at(-1);
  if (last === undefined) return 0;
  if (last.to + between > next.from) return null;
  const end = endOf(row, next);
  const onBar = last.barEnd + gap > next.from ? costOnBar : 0;
  const cutsLabel = end > Math.max(next.from, last.barEnd) ? last.cutCost : 0;
  // Half, because what comes next may leave it the room after its icon.
  const isWholeBefore = next.from - next.label >= end;
  return onBar + cutsLabel + (isWholeBefore ? 0 : next.cutCost / 2);
}

/** The row in which `next` costs least; null where none has room for it. */
function bestRow(rows: readonly Row[], next: RowMark, between: number): Row | null {
  let best: Row | null = null;
  let least = Infinity;
  for (const row of rows) {
    const cost = costOf(row, next, between);
    if (cost !== null && cost < least) [best, least] = [row, cost];
  }
  return best;
}

/**
 * Of all pairs of `marks`, which come in the order of time, the two that are nearest to each other and matter least.
 */
function cheapestPair(marks: readonly RowMark[]): readonly [RowMark, RowMark] | null {
  let cheapest: readonly [RowMark, RowMark] | null = null;
  let least = Infinity;
  for (const [index, a] of marks.entries()) {
    // Not only the next one: a mark in between may matter too much to go into a cluster.
    for (const b of marks.slice(index + 1)) {
      const cost = b.from - a.from + a.clusterCost + b.clusterCost;
      if (cost < least) [cheapest, least] = [[a, b], cost];
    }
  }
  return cheapest;
}

/**
 * Makes room for `next` where no row has any: two of the last marks of the rows and `next` become a cluster. It stands
 * in the row of the earlier one; `next`, if it is not part of it, takes the place of the other.
 */
function makeRoom(rows: readonly Row[], next: RowMark, options: PackingOptions): void {
  const ends = rows.flatMap(({ marks }) => marks.slice(-1));
  const pair = cheapestPair([...ends, next].toSorted((a, b) => a.from - b.from));
  if (pair === null) throw new RangeError('A lane needs at least one row.');
  // One row where `next` is of the pair, else two.
  const [earlier, other] = pair.flatMap((mark) => rows.filter(({ marks }) => marks.at(-1) === mark));
  earlier?.marks.splice(-1, 1, clusterOf(...pair, options));
  other?.marks.splice(-1, 1, next);
}

/**
 * The marks of one lane at one zoom, in rows. `events` are earliest first. The window has no influence, so that no mark
 * changes its row while the reader pans. About n · log n for n events, whether they fall together or not.
 */
export function packed(events: readonly EditionEvent[], options: PackingOptions): Packed[] {
  const rows: Row[] = Array.from({ length: options.rows }, () => ({ marks: [], free: -Infinity }));
  const marks = events.map((event) => single(event, options)).toSorted((a, b) => a.from - b.from);
  for (const next of marks) {
    const row = bestRow(rows, next, options.metrics.between);
    if (row === null) makeRoom(rows, next, options);
    else {
      row.free = Math.min(next.from, endOf(row, next));
      row.marks.push(next);
    }
  }
  return rows.flatMap((row, index) =>
    row.marks.map((mark) => ({
      events: inOrder(mark.members),
      start: mark.start,
      end: mark.end,
      row: index,
    })),
  );
}
