import type { Edition, EditionEvent, Named } from './edition.ts';

/** What all filters have. */
interface Filter {
  /** The name of its value in `Filters`. */
  readonly name: string;
  /** The name of its parameter in an address, and, of all but the search, of the option of a frame. */
  readonly param: string;
}

/** A filter by some of many choices: an event belongs when it is of any of those that are chosen. */
interface ChoiceFilter extends Filter {
  /** The key of its name in the words of `explore`. */
  readonly label: string;
  /** Whether its choices are kinds of events, which have icons and colours. */
  readonly areKinds: boolean;
  readonly choicesOf: (edition: Edition) => readonly Named[];
  /** The ids of the choices that `event` is of, each once. */
  readonly idsOf: (event: EditionEvent, edition: Edition) => readonly string[];
}

/** A filter that is on or off. */
interface SwitchFilter extends Filter {
  /** The key of its name in the words of `explore`. */
  readonly label: string;
  /** The icon of the sprite that is like its sign in the picture; undefined where it has none. */
  readonly icon: string | undefined;
  /** Whether `event` is left where it is on. */
  readonly leaves: (event: EditionEvent) => boolean;
}

/** The filters by choice, in the order in which readers see them, and an address has them. */
export const choiceFilters = [
  {
    name: 'kinds',
    param: 'kinds',
    label: 'kinds',
    areKinds: true,
    choicesOf: ({ kinds }) => kinds,
    idsOf: ({ kind }) => [kind],
  },
  {
    // Groups of actors by the one who acts, as lanes have them.
    name: 'leads',
    param: 'lead',
    label: 'lanesByActor',
    areKinds: false,
    choicesOf: ({ lanes }) => lanes,
    idsOf: ({ lane }) => [lane],
  },
  {
    // Groups of actors: an event belongs when any of its actors does.
    name: 'lanes',
    param: 'who',
    label: 'groups',
    areKinds: false,
    choicesOf: ({ lanes }) => lanes,
    idsOf: ({ actors }, edition) => {
      const lanes = new Set<string>();
      for (const actor of actors) {
        const lane = edition.actors[actor]?.lane;
        if (lane !== undefined) lanes.add(lane);
      }
      return [...lanes];
    },
  },
  {
    name: 'chapters',
    param: 'chapters',
    label: 'chapters',
    areKinds: false,
    choicesOf: ({ chapters }) => chapters.map(({ id, title }) => ({ id, name: title })),
    idsOf: ({ chapter }) => [chapter],
  },
] as const satisfies readonly ChoiceFilter[];

/** The filters that are on or off, in the same order; in an address they follow those by choice. */
export const switchFilters = [
  {
    name: 'headlines',
    param: 'headlines',
    label: 'headlines',
    icon: undefined,
    leaves: ({ importance }) => importance === 1,
  },
  {
    name: 'disputed',
    param: 'disputed',
    label: 'disputed',
    icon: 'disputed',
    leaves: ({ disputedBy }) => disputedBy.length > 0,
  },
  {
    name: 'corrected',
    param: 'corrected',
    label: 'corrected',
    icon: undefined,
    leaves: ({ corrected }) => corrected,
  },
] as const satisfies readonly SwitchFilter[];

/** The search, last in an address. */
export const searchFilter = { name: 'query', param: 'q' } as const satisfies Filter;

/** The name of a filter by choice. */
export type ChoiceFilterName = (typeof choiceFilters)[number]['name'];

/** The parameter of a filter by choice. */
export type ChoiceFilterParam = (typeof choiceFilters)[number]['param'];

/** The name of a filter that is on or off. */
export type SwitchFilterName = (typeof switchFilters)[number]['name'];

/** The parameter of a filter that is on or off. */
export type SwitchFilterParam = (typeof switchFilters)[number]['param'];
