import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('theme.css', import.meta.url), 'utf8');

/** The hex colours of one theme by token, read from `light-dark(…)` pairs. */
function coloursIn(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const pairs = css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\);/g);
  return new Map(
    Array.from(pairs, ([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  );
}

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

  it.each(['line-strong', 'focus'])('%s can be seen (3:1)', (name) => {
    for (const ground of ['page', 'surface']) {
      expect(wcagContrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(3);
    }
  });
});
