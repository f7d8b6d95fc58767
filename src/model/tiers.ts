/**
 * The widths of the picture (px) for which rows are packed. At any other width the rows are those of the next narrower
 * tier, so that a style sheet, which can ask for these widths only, places the same marks in the same rows. Marks that
 * are apart at one width are further apart at a greater one, so that none touch. Tiers are closer together where marks
 * have words, but few, since a mark that differs between them is in the page twice. The column with the names of the
 * lanes changes its width at tiers only.
 */
export const tiers: readonly number[] = [200, 280, 400, 600, 660, 900, 1110, 1200, 1440];

/** Layout's smallest length (px): browsers compare widths no closer. */
const grain = 1 / 64;

/** The widest tier that is no wider than a picture of `width` px; the narrowest where there is none. */
export function tierOf(width: number): number {
  return tiers.findLast((tier) => tier <= width + grain) ?? Math.min(...tiers);
}
