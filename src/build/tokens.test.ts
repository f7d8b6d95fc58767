// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { kinds } from '../story/kinds.ts';
import { tokenColours } from './tokens.ts';

describe('the colours of the tokens', () => {
  it('are there for every kind, each its own', () => {
    const colourOf = tokenColours();
    const found = Object.keys(kinds).map((kind) => colourOf(`kind-${kind}`).light);
    expect(new Set(found).size).toBe(Object.keys(kinds).length);
  });

  it('are pairs, and what is no pair of colours is refused', () => {
    const colourOf = tokenColours(':root { --ink: light-dark(#111111, #eeeeee); --leading: 1.5; }');
    expect(colourOf('ink')).toEqual({ light: '#111111', dark: '#eeeeee' });
    expect(() => colourOf('leading')).toThrow('no colour "--leading"');
  });
});
