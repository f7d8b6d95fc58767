import { withWesternDigits } from '../i18n/digits.ts';
import type { SearchRules } from '../i18n/language.ts';

/**
 * `text` as search compares it: no case, no accent, no vowel mark, no tatweel, Western digits, and of letters that
 * readers type one for the other (`same`) one alone.
 * NFKD takes the hamza off its seat (أ becomes ا and a mark), as it takes the cedilla off ç.
 */
export function fold(text: string, same: SearchRules['sameLetters']): string {
  const bare = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '');
  return Array.from(withWesternDigits(bare), (letter) => same[letter] ?? letter).join('');
}

/** The words of `text`, folded. */
export function wordsOf(text: string, { sameLetters }: Pick<SearchRules, 'sameLetters'>): readonly string[] {
  return fold(text, sameLetters).match(/[\p{L}\p{N}]+/gu) ?? [];
}
