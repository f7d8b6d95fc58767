import type { Locale } from '../i18n/locale.ts';

// What may not end an excerpt: a comma, an opening quotation mark, a dash …
const dangling = /[\s,;:،؛–—«“"(-]+$/u;

/**
 * The beginning of `text` in at most `room` characters: as many whole sentences as fit, else as many words,
 * with an ellipsis that owns up to the cut.
 */
export function excerptOf(text: string, room: number, locale: Locale): string {
  if (text.length <= room) return text;
  const sentences = Array.from(new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text));
  const last = sentences.findLast(({ index, segment }) => index + segment.trimEnd().length <= room);
  if (last !== undefined) return text.slice(0, last.index + last.segment.length).trimEnd();
  const end = text.lastIndexOf(' ', room - 1);
  return `${text.slice(0, end < 0 ? room - 1 : end).replace(dangling, '')}…`;
}
