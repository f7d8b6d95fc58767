import type { Story } from '../story/story.ts';
import { isAddressSafe } from './checkNames.ts';
import type { Languages } from './checked.ts';
import { at, itemsOf, stringsOf } from './filing.ts';
import type { Fault, Mistake } from './mistake.ts';
import { suggestionFor } from './suggestion.ts';

/** What is wrong with the name of the story, its languages and its licence; `languages` are those that there are. */
export function storyMistakes(story: Story, languages: Languages, folder: string): readonly Mistake[] {
  const told = itemsOf(at(story, 'languages'));
  const known = Object.keys(languages);
  const faults: readonly (readonly [string, Fault | null])[] = [
    ['id', idFault(at(story, 'id'))],
    ...told.map((tag, index) => [`languages[${index}]`, tagFault(tag, told.slice(0, index), known)] as const),
    ['defaultLanguage', defaultFault(at(story, 'defaultLanguage'), stringsOf(told))],
    ['licence', licenceFault(at(story, 'licence'))],
  ];
  return faults.flatMap(([field, fault]) =>
    fault === null ? [] : [{ file: `${folder}/story.ts`, id: 'story', field, ...fault }],
  );
}

function idFault(id: unknown): Fault | null {
  return typeof id !== 'string' || isAddressSafe(id)
    ? null
    : {
        problem: `“${id}” is not lower-case Latin letters and digits joined by hyphens`,
        mend: 'It is part of addresses and of what browsers store: write it like “severed-ties”.',
      };
}

function licenceFault(licence: unknown): Fault | null {
  return typeof licence !== 'string' || URL.parse(licence)?.protocol === 'https:'
    ? null
    : {
        problem: `“${licence}” is not an address`,
        mend: 'Write where the licence can be read, from https:// on.',
      };
}

function tagFault(tag: unknown, before: readonly unknown[], known: readonly string[]): Fault | null {
  if (typeof tag !== 'string') return null; // Said already, as a matter of shape.
  if (!known.includes(tag))
    return {
      problem: `there is no language “${tag}”`,
      mend: `${suggestionFor(tag, known)} Or add its folder, locales/${tag}/.`.trimStart(),
    };
  return before.includes(tag) ? { problem: `“${tag}” is listed twice`, mend: 'Take one of them out.' } : null;
}

function defaultFault(tag: unknown, told: readonly string[]): Fault | null {
  return typeof tag !== 'string' || told.includes(tag)
    ? null
    : { problem: `the story is not told in “${tag}”`, mend: suggestionFor(tag, told) };
}
