/** Panning rounds both ends of the window to whole ms, which is no other zoom. */
const rounding = 1 + 1e-5;

/**
 * The zoom (ms per px) at which rows are packed while the picture is on its way to `wanted`, or in the reader's hand:
 * not that of each frame. What is packed for `packed` is good until the reader has zoomed in to twice as much, for marks
 * that are apart are then further apart. Zoomed out they would touch: then it is packed for more than is wanted, so
 * that it is good for some frames, but not for more than the whole story has (`widest`).
 */
export function packingZoomOf(wanted: number, packed: number, widest: number): number {
  if (wanted <= packed * rounding && wanted > packed / 2) return packed;
  return wanted > packed ? Math.max(wanted, Math.min(wanted * Math.SQRT2, widest)) : wanted;
}
