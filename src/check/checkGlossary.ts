import type { Story } from '../story/story.ts';
import type { Checked } from './checked.ts';
import { at, itemsOf } from './filing.ts';
import { spellerOf } from './glossary.ts';
import type { Mistake } from './mistake.ts';

/**
 * Spellings that the glossary asks for in one entry and leaves out in another: whoever kept to it would be told off.
 */
export function glossaryMistakes(story: Story, { folder, told }: Checked): readonly Mistake[] {
  return told.flatMap(({ tag, prose }) => {
    const spellings = at(at(story, 'glossary'), tag);
    const misspellingsIn = spellerOf(spellings, prose);
    return itemsOf(spellings).flatMap((spelling, index) => {
      const right = at(spelling, 'right');
      return typeof right !== 'string'
        ? []
        : misspellingsIn(right).map(({ found, right: instead }) => ({
            file: `${folder}/glossary.ts`,
            id: 'story',
            field: `glossary.${tag}[${index}].right`,
            problem: `asks for “${found}”, for which another entry writes “${instead}”`,
            mend: 'Let one of them go.',
          }));
    });
  });
}
