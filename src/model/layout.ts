import { extentOf, type TimeWindow } from '../time/window.ts';
import type { EditionEvent } from './edition.ts';
import { laneOf, lanesOf, type Lane, type LaneOptions } from './lanes.ts';
import { madeOnce } from './madeOnce.ts';
import { metricsOf, type PictureMetrics } from './pictureMetrics.ts';
import { packed, type Packed } from './rowPacking.ts';

/** An event in its lane, or a cluster of events that fall together. */
export interface Mark {
  /** The id of the event; of a cluster, made from its lane and its first event. */
  readonly id: string;
  readonly lane: string;
  readonly row: number;
  /** Earliest first. */
  readonly events: readonly [EditionEvent, ...EditionEvent[]];
  /** UTC ms; a point, and a cluster, has no length. */
  readonly start: number;
  readonly end: number;
  readonly selected: boolean;
  /** Those before and after it in its row; null of the first and of the last. */
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** Another mark of the same row. */
export type Neighbour = Pick<Mark, 'events' | 'start' | 'end'>;

/** Everything that there is to show at one zoom (`msPerPx`), whatever the window. */
export interface Layout {
  readonly lanes: readonly Lane[];
  /** In the order of time, which is also that of the arrow keys. */
  readonly marks: readonly Mark[];
  /** Of all lanes together (px), without the axis. */
  readonly height: number;
  readonly msPerPx: number;
  readonly isStrip: boolean;
  readonly metrics: PictureMetrics;
}

/** What a layout is computed from. */
export interface LayoutOptions extends LaneOptions {
  /** The event that gets a mark of its own wherever that is possible. */
  readonly selected: string | null;
  readonly msPerPx: number;
}

function inLane(marks: readonly Packed[], lane: string, { selected }: LayoutOptions): Mark[] {
  return marks.map((mark, index) => {
    const [first] = mark.events;
    const inRow = (other: Packed | undefined) => (other?.row === mark.row ? other : null);
    return {
      ...mark,
      lane,
      id: mark.events.length > 1 ? `${lane}/${first.id}` : first.id,
      selected: mark.events.some(({ id }) => id === selected),
      previous: inRow(marks[index - 1]),
      next: inRow(marks[index + 1]),
    };
  });
}

/**
 * The lanes and marks of `options`, in rows that depend neither on the window nor on how wide a browser draws a word.
 */
export function layoutOf(options: LayoutOptions): Layout {
  const { edition, events, choice, isStrip, msPerPx, selected } = options;
  const metrics = metricsOf(isStrip);
  const packing = { msPerPx, metrics, selected, bounds: edition.bounds };
  const lanes = lanesOf(options);
  const byLane = new Map<string, EditionEvent[]>(lanes.map(({ id }) => [id, []]));
  for (const event of events) byLane.get(laneOf(event, choice))?.push(event);
  const marks = lanes.flatMap(({ id, rows }) => {
    const own = isStrip ? events : (byLane.get(id) ?? []);
    return inLane(packed(own, { rows, ...packing }), id, options);
  });
  return {
    lanes,
    marks: marks.toSorted((a, b) => a.start + a.end - b.start - b.end),
    height: lanes.reduce((sum, lane) => sum + lane.height, 0),
    msPerPx,
    isStrip,
    metrics,
  };
}

/**
 * `layout` drawn at another zoom than that at which its rows were packed: in a picture that is wider than its tier the
 * same marks are further apart.
 */
export function drawnAt(layout: Layout, msPerPx: number): Layout {
  return { ...layout, msPerPx };
}

/**
 * The event whose title stands for a mark: of a cluster the weightiest, and of those the earliest. Found once for all
 * frames that show the mark.
 */
export function leadOf({ events }: Pick<Mark, 'events'>): EditionEvent {
  return leadAmong(events);
}

const leadAmong = madeOnce((events: Mark['events']) =>
  events.reduce((best, event) => (event.importance < best.importance ? event : best)),
);

/** The window in which the members of a cluster come apart; null where they share one day and never will. */
export function openedWindow({ events }: Mark): TimeWindow | null {
  const { start, end } = extentOf(events.map(({ span }) => span));
  const same = events.every(({ span }) => span.earliest === start && span.latest === end);
  if (same) return null;
  const room = (end - start) / 3;
  return { start: start - room, end: end + room };
}

/** Whether any of `mark` is seen in `window`. */
export function isInWindow({ start, end }: Pick<Mark, 'start' | 'end'>, window: TimeWindow): boolean {
  return start < window.end && end > window.start;
}

/** The mark that shows the event `id`, alone or among others. The index of `marks` is made once. */
export function markOf(marks: readonly Mark[], id: string): Mark | undefined {
  return marksById(marks).get(id);
}

const marksById = madeOnce(
  (marks: readonly Mark[]): ReadonlyMap<string, Mark> =>
    new Map(marks.flatMap((mark) => mark.events.map((event) => [event.id, mark]))),
);
