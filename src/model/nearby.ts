import type { EditionEvent } from './edition.ts';

/** How many events the page of one lists at most: what is around it, however long the story is. */
export const mostNearby = 20;

/**
 * How many events the page of a story that is told on several lists at most of those that filters leave: whoever looks for
 * one of more narrows the search.
 */
export const mostFound = 100;

/**
 * Those of `shown`, which is in the order of time, that are nearest to `event` in its chapter, at most `mostNearby`;
 * without an event the first. Where the event itself is filtered out, those around the place that it would have.
 */
export function nearbyOf<Event extends EditionEvent>(
  shown: readonly Event[],
  event: EditionEvent | null,
): readonly Event[] {
  if (event === null) return shown.slice(0, mostNearby);
  const chapter = shown.filter((one) => one.chapter === event.chapter);
  const at = chapter.findIndex(({ id, span }) => id === event.id || span.earliest > event.span.earliest);
  const middle = at === -1 ? chapter.length : at;
  const last = Math.max(chapter.length - mostNearby, 0);
  const first = Math.min(Math.max(middle - mostNearby / 2, 0), last);
  return chapter.slice(first, first + mostNearby);
}
