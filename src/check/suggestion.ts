/** `Did you mean “iran”?` where one of `known` is close to `word`, else what may be written. */
export function suggestionFor(word: string, known: readonly string[]): string {
  const [best] = known
    .map((candidate) => ({ candidate, edits: editsBetween(word, candidate) }))
    .toSorted((one, other) => one.edits - other.edits);
  if (best !== undefined && best.edits <= Math.max(2, word.length / 4))
    return `Did you mean “${best.candidate}”?`;
  return known.length <= listable ? `Write one of: ${known.join(', ')}.` : '';
}

/** A list longer than this helps nobody. */
const listable = 24;

/** How many letters to add, drop or change to make `other` of `one` (Levenshtein). */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [down, letter] of Array.from(one).entries()) {
    const next = [down + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
