import type { Direction } from '../i18n/locale.ts';
import { laneColumnOf, stripBelow } from '../model/lanesMeasure.ts';
import { clamped, shortestWindow, type TimeWindow } from '../time/window.ts';

/** The room that a picture has: in its host, and in time. */
export class Ground {
  readonly #host: HTMLElement;
  readonly #direction: Direction;
  readonly #bounds: TimeWindow;
  #width: number;

  constructor(host: HTMLElement, direction: Direction, bounds: TimeWindow) {
    this.#host = host;
    this.#direction = direction;
    this.#bounds = bounds;
    this.#width = host.clientWidth;
  }

  /** Of the host (px), as it was measured last. */
  get width(): number {
    return this.#width;
  }

  /** Whether there is room for a strip only. */
  get isStrip(): boolean {
    return this.#width < stripBelow;
  }

  /** The width of the axis (px), which lies beside the names of the lanes. */
  get axisWidth(): number {
    return Math.max(1, this.#width - laneColumnOf(this.#width));
  }

  /** Measures the host anew; whether it has another width now. */
  measure(): boolean {
    const before = this.#width;
    this.#width = this.#host.clientWidth;
    return this.#width !== before;
  }

  /** The window nearest to `window` that can be shown. */
  within(window: TimeWindow): TimeWindow {
    return clamped(window, this.#bounds, shortestWindow);
  }

  /** The time (UTC ms) at `clientX` while `window` is shown. */
  timeAt(clientX: number, { start, end }: TimeWindow): number {
    const { left, right } = this.#host.getBoundingClientRect();
    const along = this.#direction === 'rtl' ? right - clientX : clientX - left;
    const share = Math.max(0, along - laneColumnOf(this.#width)) / this.axisWidth;
    return start + share * (end - start);
  }
}
