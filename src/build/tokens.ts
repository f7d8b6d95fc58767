import { readFileSync } from 'node:fs';
import type { Story } from '../story/story.ts';
import type { Colour } from '../story/types.ts';

/** The style sheet that has the tokens; read, not repeated, so that what the build draws cannot drift from the page. */
const sheet = new URL('../page/styles/theme.css', import.meta.url);

/**
 * Gives the colour of a token of theme.css by its name without dashes in front: `kind-leak`. Throws where there is
 * none.
 */
export type ColourOf = (token: string) => Colour;

/** The colours of theme.css, and those of `kinds` as `kind-…`. */
export function tokenColours(kinds: Story['kinds'], css = readFileSync(sheet, 'utf8')): ColourOf {
  const pairs = css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[\da-f]{6})\s*,\s*(#[\da-f]{6})\s*\)/gi);
  const colours = new Map(
    Array.from(pairs, ([, name = '', light = '', dark = '']): [string, Colour] => [name, { light, dark }]),
  );
  for (const [id, { colour }] of Object.entries(kinds)) colours.set(`kind-${id}`, colour);
  return (token) => {
    const colour = colours.get(token);
    if (colour === undefined) throw new Error(`theme.css has no colour "--${token}" for light and dark.`);
    return colour;
  };
}
