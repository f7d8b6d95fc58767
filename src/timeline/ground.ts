import type { Direction } from '../i18n/locale.ts';
import { axisWidthOf, laneColumnOf, stripBelow } from '../model/pictureMetrics.ts';
import { tierOf } from '../model/tiers.ts';
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
    this.#width = widthOf(host);
  }

  /** The tier (px) in which the host is, as it was measured last. */
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

  /** ms per px while `window` is shown. */
  msPerPxOf({ start, end }: TimeWindow): number {
    return (end - start) / this.axisWidth;
  }

  /** The msPerPx (ms per px) at which rows are packed while `window` is shown. */
  packingMsPerPxOf({ start, end }: TimeWindow): number {
    return (end - start) / axisWidthOf(this.tier);
  }

  /** PictureMetrics the host anew; whether it has another width now. Out of sight, as on paper, it keeps its own. */
  measure(): boolean {
    const width = widthOf(this.#host);
    if (width === this.#width || width === 0) return false;
    this.#width = width;
    return true;
  }

  /** The window nearest to `window` that can be shown. */
  within(window: TimeWindow): TimeWindow {
    return clamped(window, this.#bounds, shortestWindow);
  }

  /** The time (UTC ms) at `clientX` while `window` is shown. */
  timeAt(clientX: number, { start, end }: TimeWindow): number {
    const { left, right } = this.#host.getBoundingClientRect();
    const along = this.#direction === 'rtl' ? right - clientX : clientX - left;
    const share = Math.max(0, along - laneColumnOf(this.tier)) / this.axisWidth;
    return start + share * (end - start);
  }
}

/** As exactly as style sheets compare it: `clientWidth` is rounded. */
function widthOf(host: HTMLElement): number {
  return host.getBoundingClientRect().width;
}
