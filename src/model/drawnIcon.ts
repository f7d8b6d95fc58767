import type { TimeWindow } from '../time/window.ts';
import type { Layout, Mark, Neighbour } from './layout.ts';
import { gap, iconRangeOf, type PxRange } from './pictureMetrics.ts';

/** Where an icon is drawn (px since 1970 at the zoom of the layout). */
interface DrawnIcon extends PxRange {
  /** How far it is pushed back from the beginning of the window, to which it would stick otherwise (px). */
  readonly pushed: number;
}

/** Where the icon of another mark of the row is (px since 1970 at the zoom of the layout), wherever the window is. */
export function iconOf({ start, end }: Neighbour, { msPerPx, metrics }: Layout): PxRange {
  return iconRangeOf(start, end, msPerPx, metrics.mark);
}

/** Where the next icon of the row of `mark` begins (px since 1970 at the zoom of the layout). */
export function nextFrom({ next }: Mark, layout: Layout): number {
  return next === null ? Infinity : iconOf(next, layout).from;
}

/**
 * Where the icon of `mark` is drawn in `window`. Like a sticky heading, the icon of a bar that began earlier stays at
 * the beginning of the window until the next icon of its row, or the end of the bar, pushes it out.
 */
export function drawnIcon(mark: Mark, layout: Layout, window: TimeWindow): DrawnIcon {
  const { msPerPx } = layout;
  const { from, to } = iconOf(mark, layout);
  const stuck = mark.end > window.start ? Math.max(0, (window.start - mark.start) / msPerPx) : 0;
  const free = Math.max(0, Math.min(nextFrom(mark, layout) - gap, mark.end / msPerPx) - to);
  const pushed = Math.max(0, stuck - free);
  return { from: from + stuck - pushed, to: to + stuck - pushed, pushed };
}
