import type { TextRun } from '../model/search.ts';

/** A word as it stands in a text, with its marks and what joins its parts. */
const writtenWord = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}\u0640]*/gu;

/** How many letters before the first match are shown: so few that a phone has room for the match beside them. */
const lettersBefore = 26;

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
  const start = startBefore(first.text, match?.index ?? 0);
  const excerpt = first.text.slice(start, start + longest);
  return runsIn(start > 0 ? `… ${excerpt}` : excerpt, isMatch);
}

/** Where the words begin that lead to the match `at` (its index in `text`): with a whole word, or the text itself. */
function startBefore(text: string, at: number): number {
  const from = at - lettersBefore;
  if (from <= 0) return 0;
  const gap = text.slice(from, at).search(/\s(?=\S)/u);
  return gap < 0 ? at : from + gap + 1;
}

/** How many different words of `text` match. */
function matchesIn(text: string, isMatch: (word: string) => boolean): number {
  return new Set(text.match(writtenWord)?.filter(isMatch)).size;
}
