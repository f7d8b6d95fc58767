import type { Language } from '../../i18n/language.ts';
import type { Weight } from './typefaces.ts';
import { balancedLines, breakableWords } from './lines.ts';
import { measure, type Sheet } from './sheet.ts';

/** A text broken into lines and the size (px) at which they are set. */
export interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: Weight;
  /** From one baseline to the next (px). */
  readonly leading: number;
}

/** How a block may be set. */
interface BlockLimits {
  readonly weight: Weight;
  /** The most that it may take from the top of its first line to the foot of its last (px). */
  readonly height: number;
  /** The sizes (px) to choose from; the largest that fits is taken. */
  readonly largest: number;
  readonly smallest: number;
}

/**
 * `text` from margin to margin, as large as its limits let it be. Throws an error where not even the smallest size
 * fits.
 */
export function blockOf(
  text: string,
  { weight, height, largest, smallest }: BlockLimits,
  { typeface }: Language,
  sheet: Pick<Sheet, 'line'>,
): Block {
  const words = breakableWords(text);
  const widths = words.map((word) => sheet.line(word, weight).width);
  const space = sheet.line(' ', weight).width;
  // In em; letters join within words alone, so a line is as wide as its words and spaces are.
  const widthOf = (first: number, last: number) =>
    widths.slice(first, last + 1).reduce((sum, width) => sum + width, (last - first) * space);
  for (let size = largest; size >= smallest; size -= 2) {
    const lines = balancedLines(words, widthOf, measure / size);
    const { text: running, headline } = typeface.shareLeading;
    const leading = size * (weight === 700 ? headline : running);
    if (lines !== null && lines.length * leading <= height) return { lines, size, weight, leading };
  }
  throw new RangeError(`"${text}" does not fit on a share image.`);
}

/** The height of `block` (px). */
export function heightOf({ lines, leading }: Block): number {
  return lines.length * leading;
}

/** `block` as SVG, its first line's top at `top` (px). */
export function blockAt(
  { lines, size, weight, leading }: Block,
  top: number,
  fill: string,
  sheet: Sheet,
): string {
  // Half of the room between lines is above them, and letters stand on a baseline four fifths down.
  const first = top + (leading - size) / 2 + size * 0.8;
  return lines
    .map((line, index) => sheet.text(line, 0, first + index * leading, { size, weight, fill }))
    .join('');
}
