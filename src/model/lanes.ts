import type { TimeWindow } from '../time/window.ts';
import type { Edition, EditionEvent } from './edition.ts';
import { gap, iconOf, labelWidthOf, leastLabel, mostLabel, type Measures } from './lanesMeasure.ts';
import { packed, type Packed } from './lanesPacking.ts';

/** What the lanes of the picture stand for. */
export type LaneChoice = 'actor' | 'kind';

/** A horizontal band of the picture. */
export interface Lane {
  readonly id: string;
  /** In the reader's language; empty in the strip, which has one lane and no labels. */
  readonly name: string;
  readonly rows: number;
  /** px */
  readonly height: number;
}

/** What stands at one place of a lane: an event, or a cluster of events that fall together. */
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
  /** Room for a label (px) from the end of the icon to the next mark of its row, were the window endless. */
  readonly room: number;
}

/** Everything that a scale has to show, whatever the window. */
export interface Layout {
  readonly lanes: readonly Lane[];
  /** As time goes; this is also the order of the arrow keys. */
  readonly marks: readonly Mark[];
  /** Of all lanes together (px), without the axis. */
  readonly height: number;
  /** ms per px */
  readonly scale: number;
  readonly compact: boolean;
  readonly measures: Measures;
}

/** What a layout is made from. */
export interface LayoutTerms {
  readonly edition: Edition;
  /** Those to be shown, earliest first. */
  readonly events: readonly EditionEvent[];
  readonly choice: LaneChoice;
  /** The strip: one lane without a label, clusters rather than rows. */
  readonly compact: boolean;
  /** The event that stands alone wherever that is possible. */
  readonly selected: string | null;
  /** ms per px */
  readonly scale: number;
  readonly measures: Measures;
}

/** A mark as the window shows it. */
export interface SceneMark extends Mark {
  /** The room for its label (px); 0 where there is too little. */
  readonly label: number;
}

const strip = 'strip';
const stripRows = 3;
const mostRows = 3;
/** Rows of all lanes together: what keeps the picture lower than a laptop's screen. */
const allRows = 14;

function laneOf(event: EditionEvent, choice: LaneChoice): string {
  return choice === 'actor' ? event.lane : event.kind;
}

/**
 * One row for each lane, and what is left to the busiest, as seats are given by d'Hondt's method. The window has no say,
 * so that the picture keeps its height while the reader moves in it.
 */
function rowsOf(counts: readonly number[]): number[] {
  const rows = counts.map(() => 1);
  for (let left = allRows - counts.length; left > 0; left -= 1) {
    let neediest = -1;
    let most = 0;
    for (const [index, count] of counts.entries()) {
      const own = rows[index] ?? 1;
      const enough = own >= Math.min(mostRows, Math.ceil(count / 2));
      if (!enough && count / own > most) [neediest, most] = [index, count / own];
    }
    if (neediest < 0) break;
    rows[neediest] = (rows[neediest] ?? 1) + 1;
  }
  return rows;
}

/** The lanes that have something to show, and how high they are. */
export function lanesOf({
  edition,
  events,
  choice,
  compact,
  measures,
}: Pick<LayoutTerms, 'edition' | 'events' | 'choice' | 'compact' | 'measures'>): Lane[] {
  const heightOf = (rows: number) => rows * measures.pitch + 2 * measures.pad;
  if (compact) return [{ id: strip, name: '', rows: stripRows, height: heightOf(stripRows) }];
  const named: readonly { readonly id: string; readonly name: string }[] =
    choice === 'actor' ? edition.lanes : edition.kinds;
  const counted = named
    .map(({ id, name }) => ({
      id,
      name,
      count: events.filter((event) => laneOf(event, choice) === id).length,
    }))
    .filter(({ count }) => count > 0);
  const rows = rowsOf(counted.map(({ count }) => count));
  return counted.map(({ id, name }, index) => {
    const own = rows[index] ?? 1;
    return { id, name, rows: own, height: heightOf(own) };
  });
}

function withRoom(
  marks: readonly Packed[],
  lane: string,
  { scale, measures, selected }: LayoutTerms,
): Mark[] {
  return marks.map((mark, index) => {
    const [first] = mark.events;
    const { to } = iconOf(mark.start, mark.end, scale, measures.mark);
    const next = marks[index + 1];
    const until = next?.row === mark.row ? iconOf(next.start, next.end, scale, measures.mark).from : Infinity;
    return {
      ...mark,
      lane,
      id: mark.events.length > 1 ? `${lane}/${first.id}` : first.id,
      selected: mark.events.some(({ id }) => id === selected),
      room: until - gap - to,
    };
  });
}

/** All marks at one scale, in rows that depend neither on the window nor on how wide a browser draws a word. */
export function layoutOf(terms: LayoutTerms): Layout {
  const { events, choice, compact, scale, measures, selected } = terms;
  const lanes = lanesOf(terms);
  const marks = lanes.flatMap(({ id, rows }) => {
    const own = compact ? events : events.filter((event) => laneOf(event, choice) === id);
    return withRoom(packed(own, { rows, scale, measures, selected }), id, terms);
  });
  return {
    lanes,
    marks: marks.toSorted((a, b) => a.start + a.end - b.start - b.end),
    height: lanes.reduce((sum, lane) => sum + lane.height, 0),
    scale,
    compact,
    measures,
  };
}

/** The event whose title stands for a mark: of a cluster the weightiest, and of those the earliest. */
export function leadOf({ events: [first, ...others] }: Pick<Mark, 'events'>): EditionEvent {
  return others.reduce((lead, event) => (event.importance < lead.importance ? event : lead), first);
}

/** The room for the label of `mark` (px) in `window`: up to the next mark, or to the end of the window. */
function labelOf(mark: Mark, { scale, measures, compact }: Layout, window: TimeWindow): number {
  const event = leadOf(mark);
  // The strip has room for a few words, and those go to what matters most.
  if (compact && (mark.events.length > 1 || (event.importance > 1 && !mark.selected))) return 0;
  // The icon of a bar that began earlier waits at the beginning of the window, and its label with it.
  const icon = iconOf(mark.start, mark.end, scale, measures.mark);
  const shift = mark.end > window.start ? Math.max(0, (window.start - mark.start) / scale) : 0;
  const room = Math.min(mark.room - shift, window.end / scale - icon.to - shift - gap, mostLabel);
  const enough = Math.min(labelWidthOf(event, measures.letter), leastLabel);
  return room < enough ? 0 : Math.floor(room);
}

/** The marks of `layout` that `window` shows, and half as much again on each side for the next drag. */
export function sceneOf(layout: Layout, window: TimeWindow): SceneMark[] {
  const margin = (window.end - window.start) / 2;
  return layout.marks
    .filter(({ start, end }) => start < window.end + margin && end >= window.start - margin)
    .map((mark) => ({ ...mark, label: labelOf(mark, layout, window) }));
}

/** The window in which the members of a cluster come apart; null where they share one day and never will. */
export function openedWindow({ events }: Mark): TimeWindow | null {
  const starts = events.map(({ span }) => span.earliest);
  const ends = events.map(({ span }) => span.latest);
  const [start, end] = [Math.min(...starts), Math.max(...ends)];
  const same = events.every(({ span }) => span.earliest === start && span.latest === end);
  if (same) return null;
  const room = (end - start) / 3;
  return { start: start - room, end: end + room };
}

/** The mark that shows the event `id`, alone or among others. */
export function markOf(marks: readonly Mark[], id: string): Mark | undefined {
  return marks.find(({ events }) => events.some((event) => event.id === id));
}
