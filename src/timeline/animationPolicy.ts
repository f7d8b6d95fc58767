/** How vis-timeline goes to another window: over a time (ms), or at once. */
export type Animation = { readonly duration: number; readonly easingFunction: 'easeInOutQuad' } | false;

const smoothly = { duration: 260, easingFunction: 'easeInOutQuad' } as const;

/**
 * Tells a jump from a stream of windows, as a dragged brush or a held key asks for. A jump is animated, so that the eye
 * can follow. In a stream each window would begin a new animation, and the picture would lag behind the hand: it goes
 * at once.
 */
export class AnimationPolicy {
  #last = -Infinity;

  /** How to go to a window that is asked for at `now` (ms of any steady clock). */
  animationAt(now: number): Animation {
    const inStream = now - this.#last < smoothly.duration;
    this.#last = now;
    return inStream ? false : smoothly;
  }
}
