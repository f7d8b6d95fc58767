import type { EditionEvent } from './edition.ts';
import { madeOnce } from './madeOnce.ts';

/** The event of an edition that has `id`; null where there is none, or `id` is null. Its index is made once. */
export function eventById<Event extends EditionEvent>(
  { events }: { readonly events: readonly Event[] },
  id: string | null,
): Event | null {
  if (id === null) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of these very events
  return (indexOf(events).get(id) as Event | undefined) ?? null;
}

const indexOf = madeOnce(
  (events: readonly EditionEvent[]): ReadonlyMap<string, EditionEvent> =>
    new Map(events.map((event) => [event.id, event])),
);
