import { readFileSync } from 'node:fs';

/** The style sheet that has the tokens; read, not repeated, so that what is drawn here cannot drift from the page. */
const sheet = new URL('../../page/theme.css', import.meta.url);

/** Colours of the page's tokens on a light ground, by name without dashes in front: `kind-leak` is `#6d0254`. */
export type Palette = (token: string) => string;

/** The light colours of theme.css. Asked for a token that it does not have, the palette throws. */
export function lightPalette(css = readFileSync(sheet, 'utf8')): Palette {
  const colours = new Map(
    Array.from(
      css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[\da-f]{6})\s*,/gi),
      ([, name = '', light = '']) => [name, light],
    ),
  );
  return (token) => {
    const colour = colours.get(token);
    if (colour === undefined) throw new Error(`theme.css has no colour "--${token}" for light and dark.`);
    return colour;
  };
}
