import type { TimeWindow } from '../time/window.ts';

/** The time (ms) between two reports while the reader moves: the page writes addresses and dates, not every frame. */
const pause = 120;

/** Tells of windows no oftener than is of use; the last one is always told. */
export class Reports {
  readonly #tell: (window: TimeWindow) => void;
  #waiting: TimeWindow | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settled: ReturnType<typeof setTimeout> | undefined;
  #told: TimeWindow | null = null;

  constructor(tell: (window: TimeWindow) => void) {
    this.#tell = tell;
  }

  /** Whether the reader is moving the picture now, so that what the page says is behind what is seen. */
  get moving(): boolean {
    return this.#settled !== undefined;
  }

  /** The window that the page was told of last: when it comes back it is an echo. */
  get told(): TimeWindow | null {
    return this.#told;
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
    this.#settled = undefined;
    this.#flush();
  }

  #flush(): void {
    if (this.#waiting === null) return;
    this.#told = this.#waiting;
    this.#waiting = null;
    this.#tell(this.#told);
  }

  /** Says nothing any more. */
  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#settled);
    this.#settled = undefined;
    this.#waiting = null;
  }
}
