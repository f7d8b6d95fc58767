import { at, itemsOf, stringsOf } from './filing.ts';
import type { ProseRules } from './proseRules.ts';

/** A spelling that the story does not use, as it was found, and what to write. */
interface Misspelling {
  readonly found: string;
  readonly right: string;
}

/**
 * Finds in a text the spellings that `spellings`, the glossary of one language, leaves out: whole words, on which may
 * be written what the language writes onto words.
 */
export function spellerOf(
  spellings: unknown,
  { affixes }: ProseRules,
): (text: string) => readonly Misspelling[] {
  const all = itemsOf(spellings).flatMap((spelling) => {
    const right = at(spelling, 'right');
    return typeof right !== 'string'
      ? []
      : stringsOf(at(spelling, 'wrong')).map((wrong) => ({ right, letters: lettersOf(wrong, affixes) }));
  });
  if (all.length === 0) return () => [];
  const patternOf = (letters: string) =>
    new RegExp(String.raw`(?<!\p{L})${affixes.first}(?:${letters})(?!\p{L})`, 'u');
  const any = patternOf(all.map(({ letters }) => letters).join('|'));
  const each = all.map(({ right, letters }) => ({ right, pattern: patternOf(letters) }));
  return (text) =>
    // One look for all of them first: nearly no text has any.
    any.test(text)
      ? each.flatMap(({ right, pattern }) => {
          const found = pattern.exec(text);
          return found === null ? [] : [{ found: found[0], right }];
        })
      : [];
}

function lettersOf(words: string, { further }: ProseRules['affixes']): string {
  return words
    .replaceAll(/[$()+.?[\\\]^{|}]/gu, String.raw`\$&`)
    .replaceAll(' ', ` ${further}`)
    .replaceAll('*', String.raw`\p{L}*`);
}
