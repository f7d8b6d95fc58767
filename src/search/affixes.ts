import type { SearchRules } from '../i18n/language.ts';

/** A way of finding a word: what is left of one without what is written onto it, or null. */
export interface Affix {
  readonly rest: (word: string) => string | null;
  readonly ifKnown: boolean;
}

/** The affixes of a language, ready to be taken off. */
export function affixesOf({ affixes }: Pick<SearchRules, 'affixes'>): readonly Affix[] {
  return affixes.map(({ pattern, ifKnown }) => {
    const written = new RegExp(pattern, 'u');
    return { ifKnown, rest: (word) => written.exec(word)?.[1] ?? null };
  });
}

/**
 * What is left of `word` (folded) without what may be left out; of some affixes only where the rest `isKnown` as a word
 * by itself.
 */
export function restsOf(
  word: string,
  affixes: readonly Affix[],
  isKnown: (word: string) => boolean,
): readonly string[] {
  return affixes.flatMap(({ rest, ifKnown }) => {
    const bare = rest(word);
    return bare === null || (ifKnown && !isKnown(bare)) ? [] : [bare];
  });
}
