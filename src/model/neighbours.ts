import type { Edition, EditionEvent } from './edition.ts';

/** The events before and after one event. */
export interface Neighbours {
  readonly previous: EditionEvent | null;
  readonly next: EditionEvent | null;
}

/**
 * The neighbours in time of `event` among `shown`, which is in the order of time.
 * Where the event itself is filtered out, its neighbours are those that it would have.
 */
export function neighboursOf(
  edition: Edition,
  shown: readonly EditionEvent[],
  event: EditionEvent,
): Neighbours {
  const at = edition.events.findIndex(({ id }) => id === event.id);
  const visible = new Set(shown.map(({ id }) => id));
  const isShown = ({ id }: EditionEvent) => visible.has(id);
  return {
    previous: edition.events.slice(0, Math.max(at, 0)).findLast(isShown) ?? null,
    next: edition.events.slice(at + 1).find(isShown) ?? null,
  };
}
