// @vitest-environment node
import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Color,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('theme.css', import.meta.url), 'utf8');

/** The hex colours of one theme by token, read from `light-dark(…)` pairs. */
function coloursIn(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const pairs = css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\);/g);
  return new Map(
    Array.from(pairs, ([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  );
}

function colourOf(hex: string): Color {
  const colour = parse(hex);
  if (colour === undefined) throw new Error(`Not a colour: ${hex}`);
  return colour;
}

const kindsIn = (colours: ReadonlyMap<string, string>) =>
  [...colours].filter(([name]) => name.startsWith('kind-'));

it('what is of a kind is drawn in the colour of that kind, whichever it is', () => {
  const rules = [...css.matchAll(/\[data-kind='(\w+)'\] \{\s*--of-kind: var\(--kind-(\w+)\);/g)];
  expect(rules.map(([, kind]) => `kind-${kind}`)).toEqual(kindsIn(coloursIn('light')).map(([name]) => name));
  for (const [, kind, colour] of rules) expect(colour).toBe(kind);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colours = coloursIn(theme);
  const colour = (name: string) => colours.get(name) ?? 'missing';

  it.each([
    ['ink', 'page'],
    ['ink', 'surface'],
    ['ink', 'surface-sunken'],
    ['ink', 'accent-soft'],
    ['ink-soft', 'page'],
    ['ink-soft', 'surface'],
    ['ink-soft', 'surface-sunken'],
    ['accent', 'page'],
    ['accent', 'surface'],
    ['accent', 'surface-sunken'],
    ['accent-ink', 'accent'],
  ])('text in %s on %s is legible (4.5:1)', (text, ground) => {
    expect(wcagContrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(kindsIn(colours))('the mark of %s stands out (3:1), and its name is legible (4.5:1)', (_, mark) => {
    for (const ground of ['page', 'surface']) {
      expect(wcagContrast(mark, colour(ground))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['line-strong', 'focus'])('%s can be seen (3:1)', (name) => {
    for (const ground of ['page', 'surface']) {
      expect(wcagContrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(3);
    }
  });

  it.each([
    ['protanopia', filterDeficiencyProt(1)],
    ['deuteranopia', filterDeficiencyDeuter(1)],
    ['tritanopia', filterDeficiencyTrit(1)],
  ] as const)('any two kinds can be told apart with %s', (_, seenAs) => {
    const kinds = kindsIn(colours);
    expect(kinds).toHaveLength(9);
    const difference = differenceCiede2000();
    for (const [at, [one, mark]] of kinds.entries()) {
      for (const [other, otherMark] of kinds.slice(at + 1)) {
        const distance = difference(seenAs(colourOf(mark)), seenAs(colourOf(otherMark)));
        // Below about 10 two colours are easily taken for one another at the size of a mark.
        expect(distance, `${one} and ${other}`).toBeGreaterThan(10);
      }
    }
  });
});
