/** A piece of text, and whether it is a run of Latin script. */
export interface Run {
  readonly text: string;
  readonly latin: boolean;
}

/**
 * Latin words and the spaces between them: `e-Albania`, `AA22-264A`, `Homeland Justice`, `administrata.al`.
 * A word has at least one Latin letter, so that a number of the Arabic sentence stays part of it;
 * a mark belongs to a word only between two of its letters, so that a full stop stays with the sentence.
 */
const letter = String.raw`[\p{Script=Latin}\p{M}\p{Nd}]`;
const mark = String.raw`[-._'’&/@:+]`;
const word = String.raw`(?=(?:\p{Nd}|${mark})*\p{Script=Latin})${letter}+(?:${mark}${letter}+)*`;
const latinWords = new RegExp(`(${word}(?: ${word})*)`, 'gu');

/** `text` cut into runs of Latin script and the rest, in order; nothing is lost. */
export function latinRuns(text: string): readonly Run[] {
  // A pattern with one group splits into rest, match, rest, match, …
  return text
    .split(latinWords)
    .map((piece, index) => ({ text: piece, latin: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** The longest word (in letters) that a narrow card has room for; an address can be longer than any line. */
const longestWhole = 24;

/** Whether a run of Latin is one word that a line can hold whole: `e-Albania`, and not `Homeland Justice`. */
export function isShortWord(run: string): boolean {
  return run.length <= longestWhole && !run.includes(' ');
}
