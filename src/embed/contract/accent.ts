import { contrastBetween, rgbOf, type Rgb } from '../../ui/contrast.ts';

/** The least contrast of text (WCAG 2.2, 1.4.6). */
const enough = 7;

/** Of our backgrounds those on which text is hardest to read: `--surface-sunken` of theme.css (accent.test.ts). */
export const backgrounds = { light: '#eeebe4', dark: '#252422' } as const;

/** Our own accent in the light theme: `--accent` of theme.css (accent.test.ts). An editor’s choice begins with it. */
export const ownAccent = '#025566';

/**
 * `text`, a colour as `#0b5a6b` or `0b5a6b`, made as dark or light as it must be to be read on our light and our dark
 * background; null where it is no such colour.
 */
export function contrasting(text: string): { readonly onLight: string; readonly onDark: string } | null {
  const colour = rgbOf(text);
  if (colour === null) return null;
  return {
    onLight: hexOf(nearestReadable(colour, rgbOf(backgrounds.light), [0, 0, 0])),
    onDark: hexOf(nearestReadable(colour, rgbOf(backgrounds.dark), [255, 255, 255])),
  };
}

/** Mixes `colour` with `end`, a hundredth more at a time, until it can be read on `background`. */
function nearestReadable(colour: Rgb, background: Rgb | null, end: Rgb): Rgb {
  if (background === null) return colour;
  for (let part = 0; part < 1; part += 0.01) {
    const mixed = mix(colour, end, part);
    if (contrastBetween(mixed, background) >= enough) return mixed;
  }
  return end;
}

function mix([r, g, b]: Rgb, [r2, g2, b2]: Rgb, part: number): Rgb {
  const between = (from: number, to: number) => Math.round(from + (to - from) * part);
  return [between(r, r2), between(g, g2), between(b, b2)];
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
