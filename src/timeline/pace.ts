/** How vis-timeline goes to another window: over a time (ms), or at once. */
type Animation = { readonly duration: number; readonly easingFunction: 'easeInOutQuad' } | false;

const smoothly = { duration: 260, easingFunction: 'easeInOutQuad' } as const;

/**
 * Tells a jump from a stream of windows, as a dragged brush or a held key asks for. A jump is shown on its way, so that
 * the eye can follow; each window of a stream would begin that way anew, and the picture would lag behind the hand.
 */
export class Pace {
  #last = -Infinity;

  /** How to go to a window that is asked for at `now` (ms of any steady clock). */
  next(now: number): Animation {
    const inStream = now - this.#last < smoothly.duration;
    this.#last = now;
    return inStream ? false : smoothly;
  }
}
