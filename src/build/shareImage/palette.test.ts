// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { kinds } from '../../story/kinds.ts';
import { lightPalette } from './palette.ts';

describe('the palette of share images', () => {
  it('has every kind as the page has it on a light ground', () => {
    const colour = lightPalette();
    const found = Object.keys(kinds).map((kind) => colour(`kind-${kind}`));
    expect(new Set(found).size).toBe(Object.keys(kinds).length);
  });

  it('takes the first of two colours, and refuses what the sheet does not name', () => {
    const colour = lightPalette(':root { --ink: light-dark(#111111, #eeeeee); --leading: 1.5; }');
    expect(colour('ink')).toBe('#111111');
    expect(() => colour('leading')).toThrow('no colour "--leading"');
  });
});
