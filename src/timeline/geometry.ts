import type { Direction } from '../i18n/locale.ts';
import { axisWidthOf, laneColumnOf, stripBelow } from '../model/pictureMetrics.ts';
import { tierOf } from '../model/tiers.ts';
import { clamped, shortestWindow, type TimeWindow } from '../time/window.ts';

/** How wide the picture is, how far its time reaches, and which time is where in it. */
export class Geometry {
  readonly #container: HTMLElement;
  readonly #direction: Direction;
  readonly #bounds: TimeWindow;
  #width: number;

  constructor(container: HTMLElement, direction: Direction, bounds: TimeWindow) {
    this.#container = container;
    this.#direction = direction;
    this.#bounds = bounds;
    this.#width = widthOf(container);
  }

  /** Whether the container takes room now: it does not while the page is printed. */
  get isDisplayed(): boolean {
    return widthOf(this.#container) > 0;
  }

  /** The tier (px) of the container, as it was measured last. */
  get tier(): number {
    return tierOf(this.#width);
  }

  /** Whether there is room for a strip only. */
  get isStrip(): boolean {
    return this.tier < stripBelow;
  }

  /** The width of the axis (px), which lies beside the names of the lanes. */
  get axisWidth(): number {
    return Math.max(1, this.#width - laneColumnOf(this.tier));
  }

  /** The zoom (ms per px) at which marks are drawn while `window` is shown. */
  msPerPxOf({ start, end }: TimeWindow): number {
    return (end - start) / this.axisWidth;
  }

  /**
   * The zoom (ms per px) at which rows are packed while `window` is shown: as if the picture were as wide as its tier.
   */
  packingMsPerPxOf({ start, end }: TimeWindow): number {
    return (end - start) / axisWidthOf(this.tier);
  }

  /** Whether the container has another width than when it was measured last. */
  get isOutdated(): boolean {
    const width = widthOf(this.#container);
    return width !== this.#width && width > 0;
  }

  /**
   * Measures the container again; whether it has another width now. While it is hidden, as on paper, the last one
   * counts.
   */
  measure(): boolean {
    if (!this.isOutdated) return false;
    this.#width = widthOf(this.#container);
    return true;
  }

  /** The window nearest to `window` that can be shown. */
  within(window: TimeWindow): TimeWindow {
    return clamped(window, this.#bounds, shortestWindow);
  }

  /** The time (UTC ms) at `clientX` while `window` is shown. */
  timeAt(clientX: number, { start, end }: TimeWindow): number {
    const { left, right } = this.#container.getBoundingClientRect();
    const along = this.#direction === 'rtl' ? right - clientX : clientX - left;
    const share = Math.max(0, along - laneColumnOf(this.tier)) / this.axisWidth;
    return start + share * (end - start);
  }
}

/** As exactly as style sheets compare it: `clientWidth` is rounded. */
function widthOf(container: HTMLElement): number {
  return container.getBoundingClientRect().width;
}
