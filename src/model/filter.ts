import type { Edition, EditionEvent } from './edition.ts';
import { finderOf } from './search.ts';

/** What the reader wants to see of the story. An empty list chooses nothing, and so leaves all. */
export interface Filters {
  readonly kinds: readonly string[];
  /** Groups of actors: an event belongs when any of its actors does. */
  readonly lanes: readonly string[];
  /** Only the events of importance 1. */
  readonly headlines: boolean;
  /** Words to search for, as typed. */
  readonly query: string;
}

/** The whole story. */
export const noFilters: Filters = { kinds: [], lanes: [], headlines: false, query: '' };

/** Whether `filters` could leave something out. */
export function isFiltering(filters: Filters): boolean {
  return activeCount(filters) > 0 || filters.query.trim() !== '';
}

/** How many choices are made, the search aside: each kind and group, and headlines. */
export function activeCount({ kinds, lanes, headlines }: Filters): number {
  return kinds.length + lanes.length + (headlines ? 1 : 0);
}

/** The events of `edition` that `filters` leave, earliest first. */
export function matching(edition: Edition, filters: Filters): readonly EditionEvent[] {
  if (!isFiltering(filters)) return edition.events;
  const { kinds, lanes, headlines, query } = filters;
  const isFound = finderOf(edition, query);
  return edition.events.filter(
    (event) =>
      (kinds.length === 0 || kinds.includes(event.kind)) &&
      (lanes.length === 0 || lanes.some((lane) => isOfLane(edition, event, lane))) &&
      (!headlines || event.importance === 1) &&
      isFound(event),
  );
}

function isOfLane(edition: Edition, event: EditionEvent, lane: string): boolean {
  return event.actors.some((actor) => edition.actors[actor]?.lane === lane);
}

/** How many events each kind and each group of actors would show, all other choices kept. */
export interface ChoiceCounts {
  readonly kinds: Readonly<Partial<Record<string, number>>>;
  readonly lanes: Readonly<Partial<Record<string, number>>>;
}

/** What stands behind each choice of kind and group, so that no choice leads nowhere unforeseen. */
export function choiceCounts(edition: Edition, filters: Filters): ChoiceCounts {
  const anyKind = matching(edition, { ...filters, kinds: [] });
  const anyLane = matching(edition, { ...filters, lanes: [] });
  return {
    kinds: Object.fromEntries(
      edition.kinds.map(({ id }) => [id, anyKind.filter(({ kind }) => kind === id).length]),
    ),
    lanes: Object.fromEntries(
      edition.lanes.map(({ id }) => [id, anyLane.filter((event) => isOfLane(edition, event, id)).length]),
    ),
  };
}

/** `chosen` with `choice` taken away if it is there, else added. */
export function toggled<Choice>(chosen: readonly Choice[], choice: Choice): readonly Choice[] {
  return chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice];
}
