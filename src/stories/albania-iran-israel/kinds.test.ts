import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { kinds } from './kinds.ts';

function colourOf(hex: string): Color {
  const colour = parse(hex);
  if (colour === undefined) throw new Error(`Not a colour: ${hex}`);
  return colour;
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([
    ['protanopia', filterDeficiencyProt(1)],
    ['deuteranopia', filterDeficiencyDeuter(1)],
    ['tritanopia', filterDeficiencyTrit(1)],
  ] as const)('any two kinds can be told apart with %s', (_, seenAs) => {
    const difference = differenceCiede2000();
    const marks = Object.entries(kinds).map(
      ([id, { colour }]) => [id, seenAs(colourOf(colour[theme]))] as const,
    );
    for (const [at, [one, mark]] of marks.entries()) {
      for (const [other, otherMark] of marks.slice(at + 1)) {
        // Below about 10 two colours are easily taken for one another at the size of a mark.
        expect(difference(mark, otherMark), `${one} and ${other}`).toBeGreaterThan(10);
      }
    }
  });
});
