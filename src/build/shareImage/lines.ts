/** How wide the words from one to another (both included) are on one line. */
export type WidthOf = (first: number, last: number) => number;

/** `text` cut where a line may end: a number keeps the word that it counts (`24 hours`), an article its noun. */
export function breakableWords(text: string): readonly string[] {
  return text.split(/(?<!(?:^|[\s“«(])(?:\p{Nd}+|an?|the)) /iu);
}

/**
 * `words` on as few lines no wider than `maxWidth` as they need, the lines as even as they can be: no word is left
 * alone below full lines. Null where a word is wider than `maxWidth`.
 */
export function balancedLines(
  words: readonly string[],
  widthOf: WidthOf,
  maxWidth: number,
): readonly string[] | null {
  for (let count = 1; count <= words.length; count += 1) {
    const breaks = evenBreaks(words.length, count, widthOf, maxWidth);
    if (breaks !== null) {
      return breaks.ends.map((end, line) => words.slice(breaks.ends[line - 1] ?? 0, end).join(' '));
    }
  }
  return null;
}

interface Breaks {
  /** For each line the word after its last. */
  readonly ends: readonly number[];
  /** The squares of the widths, added: least where lines are even, since they have the same words in all. */
  readonly unevenness: number;
}

/** The most even way to set `total` words in `count` lines, or null where there is none. */
function evenBreaks(total: number, count: number, widthOf: WidthOf, maxWidth: number): Breaks | null {
  // For each word, the best way to set the words from it on; first in one line, then in one more at a time.
  let ways = Array.from({ length: total }, (_, first) => {
    const width = widthOf(first, total - 1);
    return width <= maxWidth ? { ends: [total], unevenness: width ** 2 } : null;
  });
  for (let lines = 2; lines <= count; lines += 1) {
    const rests: readonly (Breaks | null)[] = ways;
    ways = rests.map((_, first) => withLineBefore(first, rests, widthOf, maxWidth));
  }
  return ways[0] ?? null;
}

/** The best of the ways `rests` to go on, with a line before it that begins at the word `first`. */
function withLineBefore(
  first: number,
  rests: readonly (Breaks | null)[],
  widthOf: WidthOf,
  maxWidth: number,
) {
  let best: { ends: number[]; unevenness: number } | null = null;
  for (let end = first + 1; end < rests.length; end += 1) {
    const width = widthOf(first, end - 1);
    if (width > maxWidth) break;
    const rest = rests[end] ?? null;
    if (rest === null) continue;
    const unevenness = width ** 2 + rest.unevenness;
    if (best === null || unevenness < best.unevenness) best = { ends: [end, ...rest.ends], unevenness };
  }
  return best;
}
