import { extentSpan } from '../time/extentSpan.ts';
import { day, type Span } from '../time/span.ts';
import type { EditionEvent } from './edition.ts';

/** How long nothing is told of, before a part of the rail. */
export interface Gap {
  /** How far apart it puts what is before and after it, in steps that a screen can bear. */
  readonly step: 0 | 1 | 2 | 3;
  /** What is said of it; null where it is too short for words, or where no source says how long it was. */
  readonly length: GapLength | null;
}

/** Whole months, or whole years from two on. */
interface GapLength {
  readonly unit: 'months' | 'years';
  readonly count: number;
}

/** What stands in a row of the rail: one event, or several that are folded behind their number and their dates. */
export interface RailPart<Event extends EditionEvent> {
  readonly events: readonly [Event, ...Event[]];
  readonly span: Span;
  readonly gap: Gap;
}

/** `events`, earliest first, as rows of the rail: headlines (`importance` 1) by themselves, of the others those that follow each other in one. */
export function railOf<Event extends EditionEvent>(events: readonly Event[]): readonly RailPart<Event>[] {
  const runs: [Event, ...Event[]][] = [];
  for (const event of events) {
    const run = runs.at(-1);
    if (run !== undefined && run[0].importance > 1 && event.importance > 1) run.push(event);
    else runs.push([event]);
  }
  return runs.map((run, index) => ({
    events: run,
    span: extentSpan(run.map(({ span }) => span)),
    gap: gapBetween(runs[index - 1] ?? [], run),
  }));
}

/** From how many days on a gap is a step wider: a week, a month, a year. */
const steps = [7, 30, 365];

/** The mean length (ms) of a month and of a year of the Gregorian calendar, whose cycle is 400 years of 146 097 days. */
const year = (146_097 / 400) * day;
const month = year / 12;

/** What lies between the events `before`, none before the first, and those `after`. */
function gapBetween(before: readonly EditionEvent[], after: readonly EditionEvent[]): Gap {
  if (before.length === 0) return { step: 0, length: null };
  const ended = Math.max(...before.map(({ span }) => span.latest));
  const began = Math.min(...after.map(({ span }) => span.earliest));
  const ms = Math.max(0, began - ended);
  const wider = steps.filter((days) => ms >= days * day).length;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there are three steps
  const step = wider as Gap['step'];
  const isKnown = [...before, ...after].every(
    ({ span: { approximate, uncertain, open } }) => !approximate && !uncertain && !open,
  );
  return { step, length: isKnown ? lengthOf(ms) : null };
}

/** From two months on; less is no news. */
function lengthOf(ms: number): GapLength | null {
  const months = Math.floor(ms / month);
  if (months < 2) return null;
  const years = Math.floor(ms / year);
  return years < 2 ? { unit: 'months', count: months } : { unit: 'years', count: years };
}
