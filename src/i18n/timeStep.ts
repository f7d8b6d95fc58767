import type { Direction } from './locale.ts';

/** Where an arrow key leads in time: `1` is later, `-1` earlier, 0 is no such key. Time runs the way the script does. */
export function timeStepOf(key: string, direction: Direction): -1 | 0 | 1 {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return 1;
  return key === backward ? -1 : 0;
}
