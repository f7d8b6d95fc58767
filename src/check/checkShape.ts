import * as v from 'valibot';
import type { Story } from '../story/story.ts';
import type { ToldLanguage } from './checked.ts';
import type { Filed } from './filing.ts';
import type { Fault, Mistake } from './mistake.ts';
import { suggestionFor } from './suggestion.ts';
import { byLanguage, fields, whole, type Shapes } from './shapes.ts';

/** What has the wrong shape in an entity: a field that is missing, unknown, or not what it should be. */
export function shapeMistakes(
  { sort, file, id, value }: Filed,
  shapes: Shapes,
  told: readonly ToldLanguage[],
): readonly Mistake[] {
  return faultsIn(shapes[sort], value, told).map((fault) => ({ file, id, ...fault }));
}

/** What has the wrong shape in the story as a whole. */
export function wholeMistakes(story: Story, folder: string): readonly Mistake[] {
  return faultsIn(whole, story, []).map((fault) => ({
    file: `${folder}/story.ts`,
    id: 'story',
    ...fault,
  }));
}

function faultsIn(
  shape: v.GenericSchema,
  value: unknown,
  told: readonly ToldLanguage[],
): (Fault & { readonly field: string })[] {
  const issues = v.safeParse(shape, value).issues ?? [];
  return issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key);
    const emptyList = issue.received === 'undefined' && path.at(-1) === 0;
    return emptyList
      ? { field: fieldOf(path.slice(0, -1)), ...emptyFault(path.at(-2)) }
      : { field: fieldOf(path), ...faultOf(issue, path.at(-1), told) };
  });
}

function fieldOf(path: readonly unknown[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
}

function emptyFault(list: unknown): Fault {
  switch (list) {
    case 'sources':
      return {
        problem: 'has no source',
        mend: 'Name at least one, the best first, or leave the statement out.',
      };
    case 'accuses':
      return { problem: 'is empty', mend: 'Name whoever is accused, or leave the field out.' };
    case 'languages':
      return { problem: 'is empty', mend: 'Name at least one language.' };
    case 'wrong':
      return { problem: 'is empty', mend: 'Write what is left out, or let the entry go.' };
    default:
      return { problem: 'is empty', mend: 'Name at least the one who acts.' };
  }
}

function faultOf(issue: v.BaseIssue<unknown>, key: unknown, told: readonly ToldLanguage[]): Fault {
  if (issue.expected === 'never')
    return issue.message === byLanguage
      ? {
          problem: `the story is not told in “${String(key)}”`,
          mend: 'Take it out, or add the language to languages in story.ts.',
        }
      : {
          problem: 'is not a field that anything reads',
          mend: `${suggestionFor(String(key), fields)} Or take it out.`.trimStart(),
        };
  if (issue.received === 'undefined') return missingFault(told.find(({ tag }) => tag === key));
  switch (issue.type) {
    case 'custom':
      return {
        problem: `is ${issue.received}, which nothing knows`,
        mend: suggestionFor(String(issue.input), issue.message.split(' ')),
      };
    case 'picklist':
      return {
        problem: `is ${issue.received}`,
        mend: 'Write 1 (a headline of the story), 2 or 3 (a detail).',
      };
    case 'literal':
      return { problem: `is ${issue.received}`, mend: 'Write true, or leave the field out.' };
    default:
      return {
        problem: `is ${issue.received}, not ${nounOf[issue.type] ?? issue.type}`,
        mend: shapesAreIn,
      };
  }
}

const shapesAreIn = 'src/story/types.ts and story.ts say what it holds.';

const nounOf: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  array: 'a list',
  tuple_with_rest: 'a list',
  strict_object: 'an object',
  record: 'an object',
  instance: 'a pattern (/…/u)',
  function: 'a function',
};

function missingFault(language: ToldLanguage | undefined): Fault {
  if (language === undefined) return { problem: 'is missing', mend: `Add it; ${shapesAreIn}` };
  const { name, guide } = language.prose;
  return {
    problem: 'is missing',
    mend: `Write the ${name} text${guide === undefined ? '' : `; ${guide} has its rules`}.`,
  };
}
