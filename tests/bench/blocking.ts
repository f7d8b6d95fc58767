/** A task of the main thread longer than 50 ms, as the browser reports it (ms since the navigation began). */
export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

/** From here on a tap that falls into a task is answered late (https://web.dev/articles/tbt; ms). */
const patience = 50;

/** Total blocking time (ms): what long tasks after `firstPaint` exceed 50 ms by, taken together. */
export function blockingTimeOf(tasks: readonly LongTask[], firstPaint: number): number {
  return tasks.reduce((sum, { start, duration }) => {
    const rest = start + duration - Math.max(start, firstPaint);
    return sum + Math.max(0, rest - patience);
  }, 0);
}
