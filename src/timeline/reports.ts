import { sameWindow, type TimeWindow } from '../time/window.ts';

/** The time (ms) between two reports while the reader moves: the page writes addresses and dates, not every frame. */
const pause = 120;

/** Tells of windows no oftener than is of use; the last one is always told. */
export class Reports {
  readonly #tell: (window: TimeWindow) => void;
  #waiting: TimeWindow | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settled: ReturnType<typeof setTimeout> | undefined;
  #told: TimeWindow[] = [];

  constructor(tell: (window: TimeWindow) => void) {
    this.#tell = tell;
  }

  /**
   * Whether `window` comes back from the page while the reader goes on moving. The page is then behind what is seen, and
   * following it would pull the picture from under the hand.
   */
  isEcho(window: TimeWindow): boolean {
    return this.#told.some((told) => sameWindow(told, window));
  }

  /** The reader has moved the picture to `window`, and may go on. */
  moved(window: TimeWindow): void {
    this.#waiting = window;
    clearTimeout(this.#settled);
    this.#settled = setTimeout(() => this.#settle(), 2 * pause);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#flush();
    }, pause);
  }

  #settle(): void {
    this.#flush();
    this.#told = [];
  }

  #flush(): void {
    if (this.#waiting === null) return;
    const window = this.#waiting;
    this.#waiting = null;
    this.#told.push(window);
    this.#tell(window);
  }

  /** Forgets what is still to be told: it is overtaken. */
  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#settled);
    this.#timer = undefined;
    this.#waiting = null;
    this.#told = [];
  }
}
