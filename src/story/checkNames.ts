import { at, type Filed } from './filing.ts';
import type { Mistake } from './mistake.ts';

/** Ids that cannot be part of an address, or that two entities share, and events that share a title. */
export function nameMistakes(filed: readonly Filed[]): readonly Mistake[] {
  return [...idMistakes(filed), ...titleMistakes(filed.filter(({ sort }) => sort === 'event'))];
}

function idMistakes(filed: readonly Filed[]): Mistake[] {
  return filed.flatMap(({ sort, file, id }, index) => {
    const misspelt: Mistake[] = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)
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
    const first = filed.findIndex((other) => other.sort === sort && other.id === id);
    return first === index
      ? misspelt
      : [
          ...misspelt,
          {
            file,
            id,
            field: '',
            problem: `has the id of an event in ${filed[first]?.file ?? 'another file'}`,
            mend: 'Rename one of them: an id is an address.',
          },
        ];
  });
}

function titleMistakes(events: readonly Filed[]): Mistake[] {
  return (['en', 'ar'] as const).flatMap((locale) => {
    const titles = events.map(({ value }) => at(at(value, 'title'), locale));
    return events.flatMap(({ file, id }, index) => {
      const first = titles.indexOf(titles[index]);
      return first === index || typeof titles[index] !== 'string'
        ? []
        : [
            {
              file,
              id,
              field: `title.${locale}`,
              problem: `is the title of “${events[first]?.id ?? ''}” too`,
              mend: 'Say what is different, or make one event of both.',
            },
          ];
    });
  });
}
