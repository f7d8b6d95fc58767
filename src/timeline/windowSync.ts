import { sameWindow, type TimeWindow } from '../time/window.ts';
import { AnimationPolicy, type Animation } from './animationPolicy.ts';
import type { Geometry } from './geometry.ts';
import { WindowReports } from './windowReports.ts';

/** How vis-timeline tells that it shows another window. */
export interface RangeChange {
  readonly start: Date;
  readonly end: Date;
  /** By a drag or a pinch, and not on the way to a window that it was sent to. */
  readonly byUser: boolean;
}

/** As much of vis-timeline as is needed to move it. */
interface Mover {
  setWindow(start: number, end: number, options: { readonly animation: Animation }): void;
}

/**
 * Keeps the window that is seen in step with the window that the page asks for. Both sides move it: the page gives it
 * as a prop, the reader drags, turns the wheel and presses keys. What the reader does is reported to the page, which
 * gives it back as a prop; that is not to be taken for something new.
 */
export class WindowSync {
  readonly #geometry: Geometry;
  readonly #tell: (window: TimeWindow) => void;
  readonly #reports: WindowReports;
  readonly #animations = new AnimationPolicy();
  /** Null until vis-timeline can be moved. */
  #mover: Mover | null = null;
  #asked: TimeWindow;
  #seen: TimeWindow;

  /** `asked` is the first window that the page asks for; `tell` tells it of the reader's. */
  constructor(geometry: Geometry, asked: TimeWindow, tell: (window: TimeWindow) => void) {
    this.#geometry = geometry;
    this.#tell = tell;
    this.#reports = new WindowReports(tell);
    this.#asked = asked;
    this.#seen = geometry.within(asked);
  }

  /**
   * The window that is seen now; ahead of the page's while the reader moves, behind it while the picture is on its way.
   */
  get seen(): TimeWindow {
    return this.#seen;
  }

  /** vis-timeline can be moved from now on. The page may have asked for another window meanwhile. */
  start(mover: Mover): void {
    this.#mover = mover;
    if (!sameWindow(this.#geometry.within(this.#asked), this.#seen)) this.#go(this.#asked);
  }

  /** The page asks for `window`, or gives back what it was told. */
  show(window: TimeWindow): void {
    const isNew = !sameWindow(window, this.#asked);
    this.#asked = window;
    if (!isNew || sameWindow(window, this.#seen) || this.#reports.isOwnReport(window)) return;
    this.#reports.stop();
    this.#go(window);
  }

  /** vis-timeline shows another window. */
  moved({ start, end, byUser }: RangeChange): void {
    this.#seen = { start: start.getTime(), end: end.getTime() };
    if (byUser) this.#reports.moved(this.#seen);
  }

  /** The reader moves the picture to `window`: at once, as the hand does. */
  moveTo(window: TimeWindow): void {
    const { start, end } = this.#geometry.within(window);
    this.#mover?.setWindow(start, end, { animation: false });
    this.#reports.moved(this.#seen);
  }

  /** The reader asks for `window`: the page decides, and the picture goes there when the page asks for it. */
  ask(window: TimeWindow): void {
    const next = this.#geometry.within(window);
    if (sameWindow(next, this.#seen)) return;
    this.#reports.stop();
    this.#tell(next);
  }

  /** Tells the page nothing more, and moves nothing until the next `start`. */
  stop(): void {
    this.#reports.stop();
    this.#mover = null;
  }

  #go(window: TimeWindow): void {
    if (this.#mover === null) return;
    const { start, end } = this.#geometry.within(window);
    const reducesMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // Asked in any case: it takes note of the time.
    const animation = this.#animations.animationAt(performance.now());
    this.#mover.setWindow(start, end, { animation: reducesMotion ? false : animation });
  }
}
