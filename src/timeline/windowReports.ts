import { sameWindow, type TimeWindow } from '../time/window.ts';

/** The time (ms) between two reports while the reader moves: the page writes addresses and dates, not every frame. */
const pause = 120;

/**
 * Tells the page of windows while the reader moves the picture: at most once in a pause, and always of the last one.
 */
export class WindowReports {
  readonly #tell: (window: TimeWindow) => void;
  #waiting: TimeWindow | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settled: ReturnType<typeof setTimeout> | undefined;
  #told: TimeWindow[] = [];

  constructor(tell: (window: TimeWindow) => void) {
    this.#tell = tell;
  }

  /**
   * Whether `window` was told since the reader began to move. The page then only gives back what it was told, and may
   * be behind what is seen by now: to go there would pull the picture from under the hand.
   */
  isOwnReport(window: TimeWindow): boolean {
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

  /** Forgets what has not been told yet: something else has overtaken it. */
  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#settled);
    this.#timer = undefined;
    this.#waiting = null;
    this.#told = [];
  }
}
