import { readFileSync } from 'node:fs';
import { formatHex, interpolate, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { grounds, leastContrast } from '../../check/checkKinds.ts';

const css = readFileSync(new URL('theme.css', import.meta.url), 'utf8');

/** Colours from all over, the most vivid ones among them. */
const steps = Array.from({ length: 18 }, (_, at) => at / 17);
const allColours = steps.flatMap((r) =>
  steps.flatMap((g) => steps.map((b) => formatHex({ mode: 'rgb', r, g, b }))),
);

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
    ['ink-soft', 'accent-soft'],
    ['accent', 'accent-soft'],
    ['accent-ink', 'accent'],
  ])('text in %s on %s is legible (7:1)', (text, ground) => {
    expect(wcagContrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  it('text in the colour of a kind is legible (7:1), whatever colour the check lets a story have', () => {
    const [, percent = ''] =
      /--ink-of-kind: color-mix\(in srgb, var\(--of-kind\) (\d+)%, var\(--ink\)\)/.exec(css) ?? [];
    const on = grounds[theme];
    const contrasts = allColours
      .filter((kind) => on.every((ground) => wcagContrast(kind, ground) >= leastContrast))
      .map((kind) => interpolate([colour('ink'), kind], 'rgb')(Number(percent) / 100))
      .flatMap((text) => on.map((ground) => wcagContrast(text, ground)));
    expect(contrasts.length).toBeGreaterThan(1000);
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(7);
  });

  it.each(['line-strong', 'focus'])('%s can be seen (3:1)', (name) => {
    for (const ground of ['page', 'surface']) {
      expect(wcagContrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(3);
    }
  });
});
