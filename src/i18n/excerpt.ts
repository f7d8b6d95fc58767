import type { Language } from './language.ts';

/**
 * The beginning of `text` in at most `limit` characters: as many whole sentences as fit, else as many clauses, where
 * the language must not be cut inside one, or words, with an ellipsis for what is cut off.
 */
export function excerptOf(text: string, limit: number, language: Language): string {
  if (text.length <= limit) return text;
  const { tag, leadingWords, clauseMarks } = language;
  const sentences = Array.from(new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text));
  const last = sentences.findLast(({ index, segment }) => index + segment.trimEnd().length <= limit);
  if (last !== undefined) return text.slice(0, last.index + last.segment.length).trimEnd();
  const end = clauseEnd(text, limit, clauseMarks) ?? text.lastIndexOf(' ', limit - 1);
  return `${text.slice(0, end < 0 ? limit - 1 : end).replace(dangling(leadingWords), '')}…`;
}

/** Where the last clause ends that leaves an excerpt a third of its room at least, by the best of `marks` there. */
function clauseEnd(text: string, limit: number, marks: readonly string[]): number | undefined {
  return marks.map((mark) => text.lastIndexOf(mark, limit - 1)).find((end) => end >= limit / 3);
}

/**
 * What may not end an excerpt: a comma, an opening quotation mark, a dash; a word that leads on (`said that…`);
 * a number, where what it counts is cut off (`210…`).
 */
function dangling(leadingWords: readonly string[]): RegExp {
  const mark = String.raw`[\s,;:،؛–—«“"(-]`;
  const number = String.raw`\p{Nd}[\p{Nd}.,٫٬]*(?=\s|$)`;
  return new RegExp(`(?:${mark}*\\s${mark}*(?:${number}|${leadingWords.join('|')}))*${mark}*$`, 'u');
}
