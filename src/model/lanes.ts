import type { Edition, EditionEvent } from './edition.ts';
import { metricsOf } from './pictureMetrics.ts';
import { madeOnce } from './madeOnce.ts';

/** What the lanes of the picture stand for. */
export type LaneChoice = 'actor' | 'kind';

/** A horizontal band of the picture. */
export interface Lane {
  readonly id: string;
  /** In the reader's language; empty in the strip, which has one lane and no labels, and where there is nothing. */
  readonly name: string;
  readonly rows: number;
  /** px */
  readonly height: number;
}

/** What lanes are computed from. */
export interface LaneOptions {
  readonly edition: Edition;
  /** Those to be shown, earliest first. */
  readonly events: readonly EditionEvent[];
  readonly choice: LaneChoice;
  /** The strip: one lane without a label, clusters rather than rows. */
  readonly isStrip: boolean;
}

/** The id of the only lane where there are no named ones. */
const strip = 'strip';
const stripRows = 3;

/** The most rows that one lane gets. */
const laneRows = 3;

/** Rows of all lanes together: what keeps the picture lower than a laptop's screen. */
const allRows = 16;

/** The most rows that any lane can have: items.module.css knows where each of them is, and no others. */
export const mostRows = Math.max(stripRows, laneRows);

/** The id of the lane in which `event` stands. */
export function laneOf(event: EditionEvent, choice: LaneChoice): string {
  return choice === 'actor' ? event.lane : event.kind;
}

/**
 * One row for each lane, and what is left to the busiest, as seats are given by d'Hondt's method. The window has no
 * say, so that the picture keeps its height while the reader moves in it.
 */
function rowsOf(counts: readonly number[]): number[] {
  const rows = counts.map(() => 1);
  for (let left = allRows - counts.length; left > 0; left -= 1) {
    let neediest = -1;
    let most = 0;
    for (const [index, count] of counts.entries()) {
      const own = rows[index] ?? 1;
      const enough = own >= Math.min(laneRows, Math.ceil(count / 2));
      if (!enough && count / own > most) [neediest, most] = [index, count / own];
    }
    if (neediest < 0) break;
    rows[neediest] = (rows[neediest] ?? 1) + 1;
  }
  return rows;
}

type Counts = ReadonlyMap<string, number>;

/** How many events stand in each lane; counted once, for a page asks for its height at each of its steps. */
const countsOf: Readonly<Record<LaneChoice, (events: readonly EditionEvent[]) => Counts>> = {
  actor: madeOnce((events) => countedIn(events, 'actor')),
  kind: madeOnce((events) => countedIn(events, 'kind')),
};

function countedIn(events: readonly EditionEvent[], choice: LaneChoice): Counts {
  const counts = new Map<string, number>();
  for (const event of events) {
    const id = laneOf(event, choice);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The lanes that have something to show, and how high they are; of nothing, one without a name. */
export function lanesOf({ edition, events, choice, isStrip }: LaneOptions): Lane[] {
  const { pitch, pad } = metricsOf(isStrip);
  const heightOf = (rows: number) => rows * pitch + 2 * pad;
  const alone = { id: strip, name: '', rows: stripRows, height: heightOf(stripRows) };
  if (isStrip || events.length === 0) return [alone];
  const named: readonly { readonly id: string; readonly name: string }[] =
    choice === 'actor' ? edition.lanes : edition.kinds;
  const counts = countsOf[choice](events);
  const counted = named
    .map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0);
  const rows = rowsOf(counted.map(({ count }) => count));
  return counted.map(({ id, name }, index) => {
    const own = rows[index] ?? 1;
    return { id, name, rows: own, height: heightOf(own) };
  });
}
