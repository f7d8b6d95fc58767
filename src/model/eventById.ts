import type { EditionEvent } from './edition.ts';

const indexes = new WeakMap<readonly EditionEvent[], ReadonlyMap<string, EditionEvent>>();

/** The event of an edition that has `id`; null where there is none, or `id` is null. Its index is made once. */
export function eventById<Event extends EditionEvent>(
  { events }: { readonly events: readonly Event[] },
  id: string | null,
): Event | null {
  if (id === null) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of these very events
  let index = indexes.get(events) as ReadonlyMap<string, Event> | undefined;
  if (index === undefined) {
    index = new Map(events.map((event) => [event.id, event]));
    indexes.set(events, index);
  }
  return index.get(id) ?? null;
}
