import type { Edition, EditionEvent } from './edition.ts';
import { choiceFilters, switchFilters, type ChoiceFilterName, type SwitchFilterName } from './filterTable.ts';
import { everything, visibleQuery, type Finder } from './search.ts';
import { madeOnce } from './madeOnce.ts';

/** What the reader wants to see of the story, by the names of the filters (`filterTable.ts`). */
export type Filters = {
  /** The ids that are chosen. An empty list chooses nothing, and so leaves all. */
  readonly [Name in ChoiceFilterName]: readonly string[];
} & { readonly [Name in SwitchFilterName]: boolean } & {
  /** Words to search for, as typed. */
  readonly query: string;
};

/** The whole story. */
export const noFilters: Filters = {
  kinds: [],
  leads: [],
  lanes: [],
  chapters: [],
  headlines: false,
  disputed: false,
  corrected: false,
  query: '',
};

/** Whether `filters` could leave something out. */
export function isFiltering(filters: Filters): boolean {
  return activeCount(filters) > 0 || visibleQuery(filters.query) !== '';
}

/** How many choices are made, the search aside: each id that is chosen, and each switch that is on. */
export function activeCount(filters: Filters): number {
  const chosen = choiceFilters.flatMap(({ name }) => filters[name]);
  const on = switchFilters.filter(({ name }) => filters[name]);
  return chosen.length + on.length;
}

/** The events of `edition` that `filters` leave, earliest first; `isFound` tells what their query finds. */
export function matching(
  edition: Edition,
  filters: Filters,
  isFound: Finder = everything,
): readonly EditionEvent[] {
  if (!isFiltering(filters)) return edition.events;
  return edition.events.filter(
    (event) =>
      choiceFilters.every((filter) => isChosen(event, filter, filters, edition)) &&
      isLeft(event, filters, isFound),
  );
}

/** Whether `event` is of one of the choices of `filter`; where none is chosen, each is. */
function isChosen(
  event: EditionEvent,
  { name, idsOf }: (typeof choiceFilters)[number],
  filters: Filters,
  edition: Edition,
): boolean {
  const chosen = filters[name];
  return chosen.length === 0 || idsOf(event, edition).some((id) => chosen.includes(id));
}

/** Whether the switches and the search leave `event`. */
function isLeft(event: EditionEvent, filters: Filters, isFound: Finder): boolean {
  return switchFilters.every(({ name, leaves }) => !filters[name] || leaves(event)) && isFound(event);
}

/** How many events each choice of each filter, and each switch that is on, would show, all other filters kept. */
export type FilterCounts = {
  readonly [Name in ChoiceFilterName]: Readonly<Partial<Record<string, number>>>;
} & { readonly [Name in SwitchFilterName]: number };

const wholeCounts = madeOnce((edition: Edition) => countedBy(edition, noFilters, everything));

/**
 * What stands behind each choice, so that none leads nowhere unforeseen. Each event is looked at once, and where nothing is
 * filtered once for all.
 */
export function filterCounts(edition: Edition, filters: Filters, isFound: Finder = everything): FilterCounts {
  return isFiltering(filters) ? countedBy(edition, filters, isFound) : wholeCounts(edition);
}

function countedBy(edition: Edition, filters: Filters, isFound: Finder): FilterCounts {
  const counted = choiceFilters.map((filter) => ({
    filter,
    counts: new Map(filter.choicesOf(edition).map(({ id }) => [id, 0])),
  }));
  const switched = switchFilters.map((filter) => ({ filter, count: 0 }));
  for (const event of edition.events) {
    // First what leaves most out: a search does all but a few, with each letter that is typed. A switch that is on leaves
    // out what neither it nor any other choice would show.
    if (!isLeft(event, filters, isFound)) continue;
    const leftOutBy = choiceFilters.filter((filter) => !isChosen(event, filter, filters, edition));
    if (leftOutBy.length > 1) continue;
    for (const { filter, counts } of counted) {
      // What one filter alone leaves out, its own other choices would show.
      if (leftOutBy.some((other) => other !== filter)) continue;
      for (const id of filter.idsOf(event, edition)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    if (leftOutBy.length > 0) continue;
    for (const one of switched) if (one.filter.leaves(event)) one.count += 1;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every filter by its name
  return Object.fromEntries([
    ...counted.map(({ filter, counts }) => [filter.name, Object.fromEntries(counts)] as const),
    ...switched.map(({ filter, count }) => [filter.name, count] as const),
  ]) as FilterCounts;
}

/** `chosen` with `choice` taken away if it is there, else added. */
export function toggled<Choice>(chosen: readonly Choice[], choice: Choice): readonly Choice[] {
  return chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice];
}
