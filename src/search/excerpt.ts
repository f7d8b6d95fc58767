import type { TextRun } from '../model/search.ts';

/** A word as it stands in a text, with its marks and what joins its parts. */
const writtenWord = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}\u0640]*/gu;

/** The words before the first match that say what it is about: as many as a phone has room for beside it. */
const wordsBefore = /(?:\S+\s+){0,4}\S*$/u;

/** From so few letters on nothing is left out before them. */
const fewLetters = 12;

/** How many letters (UTF-16) of a text are shown at most: more than two rows of the widest list. */
const longest = 240;

/** `text` in runs by whether they `match`: whole words, so that Arabic letters stay joined. */
export function runsIn(text: string, isMatch: (word: string) => boolean): readonly TextRun[] {
  const runs: TextRun[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(writtenWord)) {
    if (!isMatch(word)) continue;
    if (index > end) runs.push({ text: text.slice(end, index), isMatch: false });
    runs.push({ text: word, isMatch: true });
    end = index + word.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isMatch: false });
  return runs;
}

/** The words around what matches in the first of `texts` that has most of it, in runs. */
export function excerptIn(texts: readonly string[], isMatch: (word: string) => boolean): readonly TextRun[] {
  const counted = texts.map((text) => ({ text, count: matchesIn(text, isMatch) }));
  const [first] = counted.toSorted((one, other) => other.count - one.count);
  if (first === undefined) return [];
  const match = Array.from(first.text.matchAll(writtenWord)).find(([word]) => isMatch(word));
  const before = wordsBefore.exec(first.text.slice(0, match?.index ?? 0))?.index ?? 0;
  const start = before < fewLetters ? 0 : before;
  const excerpt = first.text.slice(start, start + longest);
  return runsIn(start > 0 ? `… ${excerpt}` : excerpt, isMatch);
}

/** How many different words of `text` match. */
function matchesIn(text: string, isMatch: (word: string) => boolean): number {
  return new Set(text.match(writtenWord)?.filter(isMatch)).size;
}
