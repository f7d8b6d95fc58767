import type { Line } from './typesetter.ts';

/** How a line is set on an image (px). */
export interface Setting {
  /** The left end of the line. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
}

/** A line of text as the outlines of its letters: SVG that looks alike wherever it is drawn. */
export function lettering({ glyphs }: Line, { x, y, size, fill }: Setting): string {
  const outlines = glyphs
    .filter(({ outline }) => outline !== '')
    .map(
      (glyph) =>
        `<path transform="translate(${glyph.x} ${-glyph.y}) scale(${1 / glyph.em} ${-1 / glyph.em})" d="${glyph.outline}"/>`,
    );
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${size})">${outlines.join('')}</g>`;
}
