/**
 * By how much (CSS px) a frame of `height` may be too high for what it shows. Its room is made for the fonts that need
 * the most: the text is up to a sixth lower in others, and lines of buttons are less often broken.
 */
export function spareOf(height: number): number {
  return 64 + height / 6;
}
