import type { Direction } from '../i18n/locale.ts';
import type { BrushPart } from './brush.ts';

/** What an arrow key moves an edge by, as a fraction of the strip: some days in a busy year. */
const small = 0.005;

/** What Page Up and Page Down move an edge by. */
const large = 0.05;

/**
 * How far `key` moves `part` of a brush that is `size` wide; fractions of the strip, later when positive, or null
 * for a key that moves nothing. Left and right go where the eye sees them go; up is later, as in any slider.
 */
export function deltaOfKey(key: string, direction: Direction, part: BrushPart, size: number): number | null {
  const step = part === 'body' ? Math.max(small, size / 4) : small;
  const leap = part === 'body' ? Math.max(large, size) : large;
  switch (key) {
    case 'ArrowRight':
      return direction === 'ltr' ? step : -step;
    case 'ArrowLeft':
      return direction === 'ltr' ? -step : step;
    case 'ArrowUp':
      return step;
    case 'ArrowDown':
      return -step;
    case 'PageUp':
      return leap;
    case 'PageDown':
      return -leap;
    case 'Home':
      return -1;
    case 'End':
      return 1;
    default:
      return null;
  }
}
