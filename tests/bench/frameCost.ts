import { median } from './median.ts';

/** A frame of a screen of 60 Hz (ms). */
export const frameLength = 1000 / 60;

/** How a stretch of frames went. */
export interface FrameCost {
  /** ms */
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  /** Frames of the screen that showed nothing new. */
  readonly lost: number;
}

/** Of the times between frames (ms), what a reader notices; NaN of none. */
export function frameCostOf(times: readonly number[]): FrameCost {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    median: median(times),
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN,
    worst: sorted.at(-1) ?? Number.NaN,
    lost: times.reduce((sum, time) => sum + Math.max(0, Math.round(time / frameLength) - 1), 0),
  };
}
