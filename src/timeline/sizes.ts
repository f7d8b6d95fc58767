import { inset, laneColumnOf, mostLabel, rail } from '../model/pictureMetrics.ts';
import type { Layout } from '../model/layout.ts';

/** Numbers by the custom properties that the style sheets draw with. */
type Sizes = Readonly<Record<string, number>>;

/** The sizes (px) of `layout` in `tier`. */
export function sizesOf({ measures, height, compact }: Layout, tier: number): Sizes {
  const { mark, pitch, pad, axis } = measures;
  return {
    '--height': height + axis,
    '--lane-column': laneColumnOf(tier),
    '--axis-line': axis / 2,
    '--mark': mark,
    '--pitch': pitch,
    '--pad': pad,
    '--inset': inset,
    '--most-label': mostLabel,
    // In the strip other marks stand on bars: a rail at the foot of the row, which no mark can be taken for the end of.
    '--bar': compact ? rail : mark,
    '--above-bar': compact ? pitch - rail : (pitch - mark) / 2,
  };
}
