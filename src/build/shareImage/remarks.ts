import type { ShareImage } from './content.ts';
import { denialMark } from './icons.ts';
import type { Sheet } from './sheet.ts';

/** What a reader must know before the headline is believed. */
interface Remark {
  readonly text: string;
  readonly isDenial: boolean;
}

/** The height of one remark (px). */
export const remarkHeight = 60;

/** The size of the letters, the side of the mark and the gap beside it (px). */
const [size, mark, gap] = [36, 38, 12];

/** The remarks of `image`: who denies it, and whether it was only announced. */
export function remarksOf({ disputed, announced }: ShareImage): readonly Remark[] {
  return [
    ...(disputed === null ? [] : [{ text: disputed, isDenial: true }]),
    ...(announced === null ? [] : [{ text: announced, isDenial: false }]),
  ];
}

/** `remarks` as SVG, one below the other from `top` (px) on. */
export function remarksAt(remarks: readonly Remark[], top: number, sheet: Sheet): string {
  const fill = sheet.colour('ink');
  return remarks
    .map(({ text, isDenial }, index) => {
      const y = top + (index + 1) * remarkHeight - 12;
      const words = sheet.text(text, isDenial ? mark + gap : 0, y, { size, weight: 700, fill });
      return isDenial
        ? denialMark({ x: sheet.edge(0, mark), y: y - mark + 7, size: mark }, fill) + words
        : words;
    })
    .join('');
}
