import type { ToldLanguage } from './checked.ts';
import { at, type Filed } from './filing.ts';
import type { Mistake } from './mistake.ts';

/** Short titles of an event that are as long as its title. How long they may be at most, the check of texts says. */
export function shortMistakes({ sort, file, id, value }: Filed, told: readonly ToldLanguage[]): Mistake[] {
  if (sort !== 'event') return [];
  return told.flatMap(({ tag }) => {
    const [title, short] = [at(at(value, 'title'), tag), at(at(value, 'short'), tag)];
    if (typeof title !== 'string' || typeof short !== 'string' || lengthOf(short) < lengthOf(title))
      return [];
    const problem = 'is no shorter than the title';
    return [
      { file, id, field: `short.${tag}`, problem, mend: 'Shorten it, or leave it out in all languages.' },
    ];
  });
}

const lengthOf = (text: string) => Array.from(text).length;
