import { readFileSync } from 'node:fs';

/** The style sheet that has the tokens; read, not repeated, so that what the build draws cannot drift from the page. */
const sheet = new URL('../page/theme.css', import.meta.url);

/** A colour of the page on a light ground and on a dark one, as CSS writes it. */
interface TokenColour {
  readonly light: string;
  readonly dark: string;
}

/** Gives the colour of a token of theme.css by its name without dashes in front: `kind-leak`. Throws where there is none. */
export type ColourOf = (token: string) => TokenColour;

/** The colours of theme.css. */
export function tokenColours(css = readFileSync(sheet, 'utf8')): ColourOf {
  const pairs = css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[\da-f]{6})\s*,\s*(#[\da-f]{6})\s*\)/gi);
  const colours = new Map(
    Array.from(pairs, ([, name = '', light = '', dark = '']) => [name, { light, dark }]),
  );
  return (token) => {
    const colour = colours.get(token);
    if (colour === undefined) throw new Error(`theme.css has no colour "--${token}" for light and dark.`);
    return colour;
  };
}
