import { compareSpans } from '../time/span.ts';
import type { TimeWindow } from '../time/window.ts';
import type { EditionEvent } from './edition.ts';
import {
  drawnStretchOf,
  drawnWithin,
  gap,
  iconReach,
  labelGap,
  labelWidthOf,
  type Measures,
} from './pictureMetrics.ts';

/** A mark with its place in a row: one event, or several that fall together. */
export interface Packed {
  readonly events: readonly [EditionEvent, ...EditionEvent[]];
  /** UTC ms; a point, and a cluster, has no length. */
  readonly start: number;
  readonly end: number;
  readonly row: number;
}

interface Placed {
  /** Of a cluster, in any order until it is complete. */
  readonly events: readonly [EditionEvent, ...EditionEvent[]];
  readonly start: number;
  readonly end: number;
  /** px: where its icon begins and ends, where its bar ends, where its whole label would end. */
  readonly from: number;
  readonly to: number;
  readonly band: number;
  readonly label: number;
  /** px: the middle of the icon that its first event would have, and its last. */
  readonly first: number;
  readonly last: number;
  /** How much is lost when it goes into a cluster. */
  readonly weight: number;
  /** How much is lost when its label is cut short. The selection has no say: nothing changes rows under the pointer. */
  readonly labelWeight: number;
}

interface Terms {
  readonly rows: number;
  /** ms per px */
  readonly scale: number;
  readonly measures: Measures;
  /** Of the whole story. */
  readonly bounds: TimeWindow;
  /** The event that must stand alone wherever that is possible. */
  readonly selected: string | null;
}

/** In px: a headline is worth going further for than a detail. */
const weights = { 1: 60, 2: 12, 3: 4 } as const;
const weightOfSelected = 1000;
const weightOfCluster = 1;

function single(event: EditionEvent, { scale, measures, bounds, selected }: Terms): Placed {
  const { start, end } = drawnWithin(drawnStretchOf(event), bounds, scale, measures.mark);
  const { from, to } = iconReach(start, end, scale, measures.mark);
  return {
    events: [event],
    start,
    end,
    from,
    to,
    band: Math.max(to, end / scale),
    label: to + gap + labelWidthOf(event, measures.letter),
    first: (from + to) / 2,
    last: (from + to) / 2,
    weight: event.id === selected ? weightOfSelected : weights[event.importance],
    labelWeight: weights[event.importance],
  };
}

/** Both marks as one, which stands in the middle of its first and its last event. */
function together(a: Placed, b: Placed, { scale, measures }: Terms): Placed {
  const first = Math.min(a.first, b.first);
  const last = Math.max(a.last, b.last);
  const middle = ((first + last) / 2) * scale;
  const { from, to } = iconReach(middle, middle, scale, measures.mark);
  return {
    events: [...a.events, ...b.events],
    start: middle,
    end: middle,
    from,
    to,
    band: to,
    label: to,
    first,
    last,
    weight: Math.max(a.weight, b.weight) === weightOfSelected ? weightOfSelected : weightOfCluster,
    labelWeight: 0,
  };
}

/** Earliest first: marks that were put together may have lain between each other's events. */
function inOrder([first, ...others]: Placed['events']): Placed['events'] {
  const [earliest = first, ...rest] = [first, ...others].toSorted((a, b) => compareSpans(a.span, b.span));
  return [earliest, ...rest];
}

/** What it costs to put `next` behind `tail`: it may cut a label short or lie upon a bar; null where icons would touch. */
function costOf(tail: Placed | undefined, next: Placed): number | null {
  if (tail === undefined) return 0;
  if (tail.to + gap > next.from) return null;
  const uponBar = tail.band + gap > next.from ? 40 : 0;
  const cutsLabel = tail.label + labelGap > next.from ? tail.labelWeight : 0;
  return uponBar + cutsLabel;
}

function bestRow(rows: readonly Placed[][], next: Placed): Placed[] | null {
  let best: Placed[] | null = null;
  let least = Infinity;
  for (const row of rows) {
    const cost = costOf(row.at(-1), next);
    if (cost !== null && cost < least) [best, least] = [row, cost];
  }
  return best;
}

/** Of all pairs of `marks` (by where they begin), the one whose marks are nearest to each other and matter least. */
function cheapestPair(marks: readonly Placed[]): readonly [Placed, Placed] | null {
  let cheapest: readonly [Placed, Placed] | null = null;
  let least = Infinity;
  for (const [index, a] of marks.entries()) {
    // Not only the next one: a mark in between may matter too much to go into a cluster.
    for (const b of marks.slice(index + 1)) {
      const cost = b.from - a.from + a.weight + b.weight;
      if (cost < least) [cheapest, least] = [[a, b], cost];
    }
  }
  return cheapest;
}

/**
 * Makes room for `next` where no row has any: two of the last marks of the rows and `next` become a cluster. It stands in
 * the row of the earlier one; `next`, if it is not part of it, takes the place of the other.
 */
function makeRoom(rows: readonly Placed[][], next: Placed, terms: Terms): void {
  const ends = rows.flatMap((row) => row.slice(-1));
  const pair = cheapestPair([...ends, next].toSorted((a, b) => a.from - b.from));
  if (pair === null) throw new RangeError('A lane needs at least one row.');
  const [home, left] = pair.flatMap((mark) => rows.filter((row) => row.at(-1) === mark));
  home?.splice(-1, 1, together(...pair, terms));
  left?.splice(-1, 1, next);
}

/**
 * The marks of one lane at one scale, in rows. `events` are earliest first. It does not depend on the window, so that
 * nothing changes places while the reader pans.
 */
export function packed(events: readonly EditionEvent[], terms: Terms): Packed[] {
  const rows: Placed[][] = Array.from({ length: terms.rows }, () => []);
  const marks = events.map((event) => single(event, terms)).toSorted((a, b) => a.from - b.from);
  for (const next of marks) {
    const row = bestRow(rows, next);
    if (row === null) makeRoom(rows, next, terms);
    else row.push(next);
  }
  return rows.flatMap((row, index) =>
    row.map((mark) => ({ events: inOrder(mark.events), start: mark.start, end: mark.end, row: index })),
  );
}
