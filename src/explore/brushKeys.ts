import type { Direction } from '../i18n/locale.ts';
import { timeStepOf } from '../i18n/timeStep.ts';
import type { BrushPart } from './brush.ts';

/** What a key does to a part of the brush: arrows, the keys for a page, the keys for the ends. */
interface Strides {
  readonly step: number;
  readonly leap: number;
  readonly all: number;
}

/** The body goes by shares of the window's own length. */
const ofBody: Strides = { step: 0.25, leap: 1, all: Infinity };

/** An edge goes by fractions of the overview: an arrow moves it by some days in a busy year. */
const ofEdge: Strides = { step: 0.005, leap: 0.05, all: 1 };

/**
 * How far `key` moves `part` of a brush: a share of the window for its body, a fraction of the overview for an edge;
 * later when positive, or null for a key that moves nothing. Left and right go where the eye sees them go;
 * up is later, as in any slider.
 */
export function strideOfKey(key: string, direction: Direction, part: BrushPart): number | null {
  const { step, leap, all } = part === 'body' ? ofBody : ofEdge;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft':
      return timeStepOf(key, direction) * step;
    case 'ArrowUp':
      return step;
    case 'ArrowDown':
      return -step;
    case 'PageUp':
      return leap;
    case 'PageDown':
      return -leap;
    case 'Home':
      return -all;
    case 'End':
      return all;
    default:
      return null;
  }
}
