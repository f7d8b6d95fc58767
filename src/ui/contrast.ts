/** Red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number];

/** `#0b5a6b`, or the same without its mark, as numbers; null where it is no such colour. */
export function rgbOf(text: string): Rgb | null {
  const [, r, g, b] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text) ?? [];
  if (r === undefined || g === undefined || b === undefined) return null;
  return [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)];
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrastBetween(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The contrast of two colours written as `#0b5a6b`. Throws where one is none. */
export function contrastOf(one: string, other: string): number {
  const [first, second] = [rgbOf(one), rgbOf(other)];
  if (first === null || second === null) throw new Error(`No colours: ${one}, ${other}.`);
  return contrastBetween(first, second);
}

/** Relative luminance, 0–1 (WCAG 2.2). */
function luminanceOf([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function linear(value: number): number {
  return value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
}
