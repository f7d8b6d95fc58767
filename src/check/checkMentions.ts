import type { Checked, ToldLanguage } from './checked.ts';
import { at, itemsOf, stringsOf, type Filed } from './filing.ts';
import type { Mistake } from './mistake.ts';

/**
 * Actors of whom an event does not speak: a lane and a filter would connect them with it, and no word would say why.
 * Claims count, and who makes them; that somebody did not answer does not.
 */
export function mentionMistakes(filed: readonly Filed[], { folder, told }: Checked): readonly Mistake[] {
  const actors = new Map(filed.filter(({ sort }) => sort === 'actor').map(({ id, value }) => [id, value]));
  return filed
    .filter(({ sort }) => sort === 'event')
    .flatMap(({ file, id, value, leaves }) => {
      const speakers = new Set(itemsOf(at(value, 'claims')).map((claim) => at(claim, 'by')));
      return stringsOf(at(value, 'actors'))
        .filter((actor) => actors.has(actor) && !speakers.has(actor))
        .flatMap((actor) =>
          told
            .filter((language) => !speaksOf(actors.get(actor), language, textOf(leaves, language)))
            .map(({ prose }) => ({
              file,
              id,
              field: 'actors',
              problem: `“${actor}” takes part, and the ${prose.name} text never speaks of it`,
              mend: `Say what “${actor}” has to do with it, or take it out. Words for it: ${folder}/actors.ts.`,
            })),
        );
    });
}

/** What the event tells readers of a language: not what was changed in it, nor its title where room is short. */
function textOf(leaves: Filed['leaves'], { tag }: ToldLanguage): string {
  return leaves
    .filter(({ locale, topic }) => locale === tag && topic !== 'short' && !topic.startsWith('revisions'))
    .map(({ text }) => text)
    .join('\n');
}

function speaksOf(actor: unknown, { tag, prose }: ToldLanguage, text: string): boolean {
  const names = [at(at(actor, 'name'), tag), at(at(actor, 'short'), tag)];
  const words = [...stringsOf(names), ...stringsOf(at(at(actor, 'mentions'), tag))];
  return prose.mentions === 'anywhere'
    ? words.some((word) => text.includes(word))
    : words.some((word) => beginsIn(text, word));
}

/** Whether some word of `text` begins with `word`. */
function beginsIn(text: string, word: string): boolean {
  return text.split(word).some((before, index, parts) => index < parts.length - 1 && !/\p{L}$/u.test(before));
}
