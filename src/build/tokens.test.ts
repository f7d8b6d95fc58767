import { describe, expect, it } from 'vitest';
import story from '../../tests/stories/fixture/story.ts';
import { tokenColours } from './tokens.ts';

describe('the colours of the tokens', () => {
  it('are those of the style sheet, and those that the story gives its kinds', () => {
    const colourOf = tokenColours(story.kinds);
    expect(colourOf('ink').light).toMatch(/^#[\da-f]{6}$/u);
    for (const [id, { colour }] of Object.entries(story.kinds))
      expect(colourOf(`kind-${id}`)).toEqual(colour);
    expect(() => colourOf('kind-rumour')).toThrow('no colour "--kind-rumour"');
  });

  it('are pairs, and what is no pair of colours is refused', () => {
    const colourOf = tokenColours({}, ':root { --ink: light-dark(#111111, #eeeeee); --leading: 1.5; }');
    expect(colourOf('ink')).toEqual({ light: '#111111', dark: '#eeeeee' });
    expect(() => colourOf('leading')).toThrow('no colour "--leading"');
  });
});
