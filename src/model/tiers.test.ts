import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { laneColumnOf, stripBelow } from './pictureMetrics.ts';
import { tierOf, tiers } from './tiers.ts';

describe('a picture', () => {
  it.each([
    { width: 290, tier: 280 },
    { width: 1216, tier: 1200 },
    { width: 9000, tier: 1440 },
    { width: 120, tier: 200 },
  ])('$width px wide is packed as one of $tier px', ({ width, tier }) => {
    expect(tierOf(width)).toBe(tier);
  });

  it('that misses a tier by less than browsers can tell is of that tier', () => {
    expect(tierOf(1199.99)).toBe(1200);
    expect(tierOf(1199.9)).toBe(1110);
  });
});

describe('the tiers', () => {
  it('go up, and no picture loses more than a third of its width', () => {
    for (const [index, tier] of tiers.slice(1).entries()) {
      const before = tiers[index] ?? 0;
      expect(tier).toBeGreaterThan(before);
      expect(before / tier).toBeGreaterThanOrEqual(2 / 3);
    }
  });

  it('change with the strip and with the column of lane names, so that within one only the width differs', () => {
    expect(tiers).toContain(stripBelow);
    for (const [index, tier] of tiers.entries()) {
      const widest = (tiers[index + 1] ?? tier + 1) - 0.5;
      expect(laneColumnOf(tierOf(widest))).toBe(laneColumnOf(tier));
    }
    expect(tierOf(899)).toBeLessThan(900);
    expect(tierOf(900)).toBe(900);
  });

  it('are those of the style sheet', () => {
    const css = readFileSync('src/timeline/tiers.module.css', 'utf8');
    const numbers = (pattern: RegExp) => [...css.matchAll(pattern)].map(([, px]) => Number(px));
    const later = tiers.slice(1);
    expect(numbers(/--from-(\d+): 0;/g)).toEqual(later);
    expect(numbers(/--from-(\d+): 1;/g)).toEqual(later);
    expect(numbers(/inline-size < (\d+)px/g)).toEqual(later);
    expect(numbers(/inline-size >= (\d+)px/g)).toEqual(later);
    expect(numbers(/data-from='(\d+)'/g)).toEqual(later);
    expect(numbers(/data-until='(\d+)'/g)).toEqual(later);
  });
});
