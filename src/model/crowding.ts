import { middleOfWindow } from '../time/window.ts';
import type { EditionEvent } from './edition.ts';
import { drawnStretchOf, gap, labelGap, leastLabel } from './pictureMetrics.ts';

/** More events than `most` within `stretch` px, in all lanes together, are a crowd. */
const crowd = { stretch: 800, most: 160 };

/**
 * What is kept free between two icons in a crowd (px): the least label of the first. Marks are fewer then, and each
 * tells in words what it stands for.
 */
const gapInCrowd = gap + leastLabel + labelGap;

/** What is to be kept free before an icon whose middle is at `px` (px since 1970 at the zoom of a layout). */
export type GapAt = (px: number) => number;

/**
 * How close icons may stand where there is how much of `events`: a picture that is bounded in px shows no more than so
 * many marks, however long the story is. As rows, it depends on the zoom and not on the window. In the strip icons
 * stand in three rows at most, and those of several events have no label: there it is the same everywhere.
 */
export function gapsOf(events: readonly EditionEvent[], msPerPx: number, isStrip: boolean): GapAt {
  if (isStrip || events.length <= crowd.most) return () => gap;
  const middles = Float64Array.from(
    events,
    (event) => middleOfWindow(drawnStretchOf(event)) / msPerPx,
  ).toSorted();
  return (px) => {
    const first = countBelow(middles, px - crowd.stretch / 2);
    // Crowded where the one that would be too many is still within the stretch.
    const tooMany = middles[first + crowd.most] ?? Infinity;
    return tooMany <= px + crowd.stretch / 2 ? gapInCrowd : gap;
  };
}

/** How many of `sorted` are less than `limit`. */
function countBelow(sorted: Float64Array, limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? Infinity) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
