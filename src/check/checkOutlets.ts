import type { Story } from '../story/story.ts';
import { at, entriesOf, type Filed } from './filing.ts';
import type { Mistake } from './mistake.ts';
import { suggestionFor } from './suggestion.ts';

/**
 * Marks that nothing explains or uses, and marked outlets that no source names: a name misspelt would lose its mark.
 */
export function outletMistakes(filed: readonly Filed[], story: Story, folder: string): readonly Mistake[] {
  const file = `${folder}/outlets.ts`;
  const marks = filed.filter(({ sort }) => sort === 'mark').map(({ id }) => id);
  const outlets = entriesOf(at(story, 'outlets'));
  const sources = filed.filter(({ sort }) => sort === 'source').map(({ value }) => value);
  const names = sources.flatMap((source) => [at(source, 'publisher'), at(source, 'via')]);
  const publishers = [...new Set(names.filter((name) => typeof name === 'string'))];
  const used = new Set(outlets.map(([, mark]) => mark));
  return [
    ...outlets
      .filter(([, mark]) => typeof mark !== 'string' || !marks.includes(mark))
      .map(([outlet, mark]) => ({
        file,
        id: outlet,
        field: '',
        problem:
          typeof mark === 'string' ? `there is no mark “${mark}”` : `${JSON.stringify(mark)} is no mark`,
        mend: `${suggestionFor(String(mark), marks)} Or add it to marks.`.trimStart(),
      })),
    ...outlets
      .filter(([outlet]) => publishers.length > 0 && !publishers.includes(outlet))
      .map(([outlet]) => ({
        file,
        id: outlet,
        field: '',
        problem: 'is the publisher of no source',
        mend: `${suggestionFor(outlet, publishers)} Or take it out.`.trimStart(),
      })),
    ...marks
      .filter((mark) => !used.has(mark))
      .map((mark) => ({
        file,
        id: mark,
        field: '',
        problem: 'marks no outlet',
        mend: 'Give it to an outlet, or take it out.',
      })),
  ];
}
