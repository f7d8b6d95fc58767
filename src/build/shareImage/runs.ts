import type { Direction } from '../../i18n/locale.ts';

/** A piece of text whose letters all run one way. */
export interface Run {
  readonly text: string;
  readonly direction: Direction;
}

/** A sign among Latin words, or a Persian digit and what sets its thousands and decimals apart, which are of the Arabic script. */
const among = String.raw`(?:[^\p{Script=Arabic}()[\]]|[\p{Nd}٫٬])`;
const latin = String.raw`[\p{Script=Latin}\p{Nd}]`;
/** Brackets with nothing but that in them; those around anything Arabic, or alone, are of the Arabic sentence. */
const bracketed = String.raw`\(${among}*${latin}${among}*\)|\[${among}*${latin}${among}*\]`;

/**
 * What runs left to right inside Arabic: Latin words with the digits, signs and brackets among and after them, and numbers. The
 * bidirectional algorithm (UAX 9) for the plain text of headlines, one bracket deep.
 */
const leftToRight = new RegExp(
  String.raw`\p{Nd}*\p{Script=Latin}(?:(?:${among}|${bracketed})*(?:${latin}|${bracketed}))?|\p{Nd}+(?:[.,:/٫٬]\p{Nd}+)*`,
  'gu',
);

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
