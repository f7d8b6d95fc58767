import type { Direction } from '../i18n/locale.ts';

/** Where a finger was, in CSS px of the viewport, and when, in ms. */
export interface Touch {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** Shorter is a tap that slipped, px. */
const shortest = 48;
/** Longer is a finger that selects text or rests, ms. */
const longest = 700;
/** How many times further across than along the page; less is scrolling. */
const steepness = 2;

/**
 * Where a swipe leads in time: `1` is later, `-1` earlier, `0` nowhere.
 * The finger pulls the coming event in from where time flows to: leftwards in English, rightwards in Arabic.
 */
export function stepOfSwipe(from: Touch, to: Touch, direction: Direction): -1 | 0 | 1 {
  const across = to.x - from.x;
  const along = to.y - from.y;
  if (Math.abs(across) < shortest || Math.abs(across) < steepness * Math.abs(along)) return 0;
  if (to.time - from.time > longest) return 0;
  return across < 0 === (direction === 'ltr') ? 1 : -1;
}
