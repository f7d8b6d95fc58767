import { at, itemsOf, stringsOf, type Filed } from './filing.ts';
import type { Mistake } from './mistake.ts';

/**
 * Actors of whom an event does not speak: a lane and a filter would connect them with it, and no word would say why.
 * Claims count, and who makes them; that somebody did not answer does not.
 */
export function mentionMistakes(filed: readonly Filed[]): readonly Mistake[] {
  const actors = new Map(filed.filter(({ sort }) => sort === 'actor').map(({ id, value }) => [id, value]));
  return filed
    .filter(({ sort }) => sort === 'event')
    .flatMap(({ file, id, value, leaves }) => {
      const speakers = new Set(itemsOf(at(value, 'claims')).map((claim) => at(claim, 'by')));
      return stringsOf(at(value, 'actors'))
        .filter((actor) => actors.has(actor) && !speakers.has(actor))
        .flatMap((actor) =>
          (['en', 'ar'] as const)
            .filter((locale) => !speaksOf(actors.get(actor), locale, textOf(leaves, locale)))
            .map((locale) => ({
              file,
              id,
              field: 'actors',
              problem: `“${actor}” takes part, and the ${locale === 'en' ? 'English' : 'Arabic'} text never speaks of it`,
              mend: `Say what “${actor}” has to do with it, or take it out. Words for it: src/story/actors.ts.`,
            })),
        );
    });
}

/** What the event tells readers in `locale`: not what was changed in it. */
function textOf(leaves: Filed['leaves'], locale: 'en' | 'ar'): string {
  return leaves
    .filter(({ field }) => field.endsWith(`.${locale}`) && !field.startsWith('revisions'))
    .map(({ text }) => text)
    .join('\n');
}

function speaksOf(actor: unknown, locale: 'en' | 'ar', text: string): boolean {
  const names = [at(at(actor, 'name'), locale), at(at(actor, 'short'), locale)];
  const words = [...stringsOf(names), ...stringsOf(at(at(actor, 'mentions'), locale))];
  // An English word may have an ending; an Arabic one a prefix too.
  return locale === 'ar'
    ? words.some((word) => text.includes(word))
    : words.some((word) => beginsIn(text, word));
}

/** Whether some word of `text` begins with `word`. */
function beginsIn(text: string, word: string): boolean {
  return text.split(word).some((before, index, parts) => index < parts.length - 1 && !/\p{L}$/u.test(before));
}
