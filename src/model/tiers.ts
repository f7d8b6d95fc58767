/**
 * The widths (px) of a stage for which rows are packed. A wider stage is packed as the widest of them that it has room
 * for, so that a style sheet, which knows no other widths, can place the same marks in the same rows. Nothing touches
 * there: marks that are apart at one width are further apart at a greater one. They are close together where phones are,
 * and the column with the names of the lanes changes its width at tiers only.
 */
export const tiers: readonly number[] = [
  200, 240, 280, 312, 350, 400, 480, 600, 660, 720, 780, 840, 900, 960, 1030, 1110, 1200, 1280, 1440,
];

/** Layout's smallest length (px): browsers compare widths no closer. */
const grain = 1 / 64;

/** The widest tier that a stage of `width` px has room for; the narrowest where there is room for none. */
export function tierOf(width: number): number {
  return tiers.findLast((tier) => tier <= width + grain) ?? Math.min(...tiers);
}
