import type { ToldLanguage } from './checked.ts';
import { at, type Filed } from './filing.ts';
import type { Mistake } from './mistake.ts';

/** Ids that cannot be part of an address, or that two entities share, and events that share a title. */
export function nameMistakes(filed: readonly Filed[], told: readonly ToldLanguage[]): readonly Mistake[] {
  return [
    ...idMistakes(filed),
    ...titleMistakes(
      filed.filter(({ sort }) => sort === 'event'),
      told,
    ),
  ];
}

/** Whether `id` can be part of an address, and can be read there. */
export function isAddressSafe(id: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id);
}

function idMistakes(filed: readonly Filed[]): Mistake[] {
  const first = firstsBy(filed, ({ sort, id }) => `${sort} ${id}`);
  return filed.flatMap((entity) => {
    const { sort, file, id } = entity;
    const misspelt: Mistake[] = isAddressSafe(id)
      ? []
      : [
          {
            file,
            id,
            field: '',
            problem: 'has an id that is not lower-case Latin letters and digits joined by hyphens',
            mend: 'Ids are part of addresses: write it like “severed-ties”.',
          },
        ];
    const namesake = first.get(`${sort} ${id}`);
    return namesake === entity
      ? misspelt
      : [
          ...misspelt,
          {
            file,
            id,
            field: '',
            problem: `has the id of an event in ${namesake?.file ?? 'another file'}`,
            mend: 'Rename one of them: an id is an address.',
          },
        ];
  });
}

function titleMistakes(events: readonly Filed[], told: readonly ToldLanguage[]): Mistake[] {
  return told.flatMap(({ tag }) => {
    const titleOf = ({ value }: Filed) => at(at(value, 'title'), tag);
    const first = firstsBy(events, titleOf);
    return events.flatMap((event) => {
      const { file, id } = event;
      const title = titleOf(event);
      const namesake = first.get(title);
      return namesake === event || typeof title !== 'string'
        ? []
        : [
            {
              file,
              id,
              field: `title.${tag}`,
              problem: `is the title of “${namesake?.id ?? ''}” too`,
              mend: 'Say what is different, or make one event of both.',
            },
          ];
    });
  });
}

/** The first of `items` by what `keyOf` says of it. */
function firstsBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item> {
  return new Map(items.toReversed().map((item) => [keyOf(item), item]));
}
