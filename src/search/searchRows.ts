import type { Edition, EditionEvent } from '../model/edition.ts';
import type { SearchRow } from '../model/search.ts';
import { day, type Span } from '../time/span.ts';
import { clamped, shortestWindow, windowOf, type TimeWindow } from '../time/window.ts';

/** How many events are offered at once. */
const mostEvents = 6;

/** Room before the first event that was found and after the last, as a share of what they cover. */
const room = 0.06;

/** Days before and after one that was asked for. */
const daysAround = 3;

/** What was found: dates that were typed, and what each event is worth. */
interface Answer {
  readonly dates: readonly Span[];
  readonly worthOf: (event: EditionEvent) => number;
}

/** The rows of an answer in `edition`, as `Found` of the model has them. */
export function searchRowsOf(
  { bounds }: Pick<Edition, 'bounds'>,
  { dates, worthOf }: Answer,
  shown: readonly EditionEvent[],
  listed: boolean,
): readonly SearchRow[] {
  const within = (window: TimeWindow) => clamped(window, bounds, shortestWindow);
  const toDates = dates.map((span) => ({ kind: 'date', span, window: within(around(span)) }) as const);
  if (shown.length === 0) return toDates;
  const spans = shown.map(({ span }) => span);
  return [
    ...toDates,
    ...best(shown, worthOf).map((event) => ({ kind: 'event', event }) as const),
    ...(listed ? [{ kind: 'list', count: shown.length } as const] : []),
    { kind: 'picture', window: within(windowOf(spans, room)) },
  ];
}

/** The few of `events` that are worth most, the first of those that are worth as much before the next. */
function best(
  events: readonly EditionEvent[],
  worthOf: (event: EditionEvent) => number,
): readonly EditionEvent[] {
  const kept: { readonly event: EditionEvent; readonly value: number }[] = [];
  // Not sorted: of ten thousand with the first letter, six are wanted.
  for (const event of events) {
    const value = worthOf(event);
    if (kept.length === mostEvents && value <= (kept.at(-1)?.value ?? 0)) continue;
    const after = kept.findIndex((other) => other.value < value);
    kept.splice(after < 0 ? kept.length : after, 0, { event, value });
    if (kept.length > mostEvents) kept.pop();
  }
  return kept.map(({ event }) => event);
}

/** A date as the picture shows it: a day among its neighbours, anything longer from its first day to its last. */
function around({ earliest, latest, precision }: Span): TimeWindow {
  const margin = precision === 'day' ? daysAround * day : 0;
  return { start: earliest - margin, end: latest + margin };
}
