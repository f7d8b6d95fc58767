import type { EditionEvent } from './edition.ts';

/** The key moments: the events that tell the story in short, its headlines, earliest first. */
export function keyMomentsOf<Event extends Pick<EditionEvent, 'importance'>>({
  events,
}: {
  readonly events: readonly Event[];
}): readonly Event[] {
  return events.filter(({ importance }) => importance === 1);
}

/**
 * Which of `sequence`, earliest first, is told for the event `id`: where that is left out of it, the next in time, or the
 * last; the first for null. `events` are all of the story in the same order. Null where the sequence has none.
 */
export function momentAt<Event extends Pick<EditionEvent, 'id'>>(
  sequence: readonly Event[],
  id: string | null,
  events: readonly Pick<EditionEvent, 'id'>[],
): Event | null {
  const [first = null] = sequence;
  if (id === null) return first;
  const own = sequence.find((event) => event.id === id);
  if (own !== undefined) return own;
  const at = events.findIndex((event) => event.id === id);
  const later = new Set(events.slice(at + 1).map((event) => event.id));
  return at < 0 ? first : (sequence.find((event) => later.has(event.id)) ?? sequence.at(-1) ?? null);
}
