import type { Direction } from '../../i18n/locale.ts';

/** A piece of text whose letters all run one way. */
export interface Run {
  readonly text: string;
  readonly direction: Direction;
}

/**
 * What runs left to right inside Arabic: Latin words with the digits and signs among them, and numbers. The
 * bidirectional algorithm (UAX 9) for the plain text of headlines, which has no brackets of its own in either.
 * Persian digits, and the signs ٫ and ٬ inside a number, are of the Arabic script.
 */
const leftToRight =
  /\p{Nd}*\p{Script=Latin}(?:(?:[^\p{Script=Arabic}]|[\p{Nd}٫٬])*[\p{Script=Latin}\p{Nd}])?|\p{Nd}+(?:[.,:/٫٬]\p{Nd}+)*/gu;

/** The runs of a line of text in the order in which they stand, from left to right. */
export function visualRuns(text: string, direction: Direction): readonly Run[] {
  if (direction === 'ltr') return [{ text, direction }];
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(leftToRight)) {
    if (index > from) runs.push({ text: text.slice(from, index), direction: 'rtl' });
    runs.push({ text: run, direction: 'ltr' });
    from = index + run.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), direction: 'rtl' });
  return runs.toReversed();
}
