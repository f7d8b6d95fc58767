import type { i18n, TFunction } from 'i18next';

/** Every area of the words: the compiler knows their keys, `reading:sources`. */
const areas = [
  'page',
  'counts',
  'crash',
  'dates',
  'embed',
  'explore',
  'head',
  'moments',
  'reading',
  'share',
  'story',
  'timeline',
] as const;

/** Says the word of a key, and what is put into it. */
export type Translate = TFunction<typeof areas>;

/** The words of all areas that `i18n` has, in its language. */
export function translateBy(i18n: i18n): Translate {
  return i18n.getFixedT(i18n.language, areas);
}
