/** Red, green and blue, 0–255. */
type Rgb = readonly [number, number, number];

/** The least contrast of text (WCAG 2.2, 1.4.3). */
const enough = 4.5;

/** Of our grounds those on which it is hardest to read: `--surface-sunken` of theme.css (accent.test.ts holds them together). */
export const grounds = { light: '#eeebe4', dark: '#252422' } as const;

/**
 * `text`, a colour as `#0b5a6b` or `0b5a6b`, made as dark or light as it must be to be read on our light and our dark
 * ground; null where it is no such colour.
 */
export function contrasting(text: string): { readonly onLight: string; readonly onDark: string } | null {
  const colour = rgbOf(text);
  if (colour === null) return null;
  return {
    onLight: hexOf(nearestReadable(colour, rgbOf(grounds.light), [0, 0, 0])),
    onDark: hexOf(nearestReadable(colour, rgbOf(grounds.dark), [255, 255, 255])),
  };
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrastOf(a: string, b: string): number {
  const [first, second] = [rgbOf(a), rgbOf(b)];
  if (first === null || second === null) throw new Error(`No colours: ${a}, ${b}.`);
  return ratioOf(first, second);
}

/** Mixes `colour` with `end`, a hundredth more at a time, until it can be read on `ground`. */
function nearestReadable(colour: Rgb, ground: Rgb | null, end: Rgb): Rgb {
  if (ground === null) return colour;
  for (let part = 0; part < 1; part += 0.01) {
    const mixed = mix(colour, end, part);
    if (ratioOf(mixed, ground) >= enough) return mixed;
  }
  return end;
}

function mix([r, g, b]: Rgb, [r2, g2, b2]: Rgb, part: number): Rgb {
  const between = (from: number, to: number) => Math.round(from + (to - from) * part);
  return [between(r, r2), between(g, g2), between(b, b2)];
}

function ratioOf(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance, 0–1 (WCAG 2.2). */
function luminanceOf([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function linear(value: number): number {
  return value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
}

function rgbOf(text: string): Rgb | null {
  const [, r, g, b] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text) ?? [];
  if (r === undefined || g === undefined || b === undefined) return null;
  return [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)];
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
