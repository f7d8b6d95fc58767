import type { Edition, EditionEvent } from './edition.ts';

const indexes = new WeakMap<readonly EditionEvent[], ReadonlyMap<string, EditionEvent>>();

/** The event of an edition that has `id`; null where there is none, or `id` is null. Its index is made once. */
export function eventById({ events }: Pick<Edition, 'events'>, id: string | null): EditionEvent | null {
  if (id === null) return null;
  let index = indexes.get(events);
  if (index === undefined) {
    index = new Map(events.map((event) => [event.id, event]));
    indexes.set(events, index);
  }
  return index.get(id) ?? null;
}
