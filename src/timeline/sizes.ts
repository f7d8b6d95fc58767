import { inset, laneColumnOf, mostLabel, rail } from '../model/pictureMetrics.ts';
import type { Layout } from '../model/layout.ts';

/** Numbers by the custom properties that the style sheets draw with. */
type Sizes = Readonly<Record<string, number>>;

/** The sizes (px) of `layout` in `tier`. */
export function sizesOf({ metrics, height, isStrip }: Layout, tier: number): Sizes {
  const { mark, pitch, pad, axis } = metrics;
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
    '--bar': isStrip ? rail : mark,
    '--above-bar': isStrip ? pitch - rail : (pitch - mark) / 2,
  };
}

/** Gives the style sheets of `root` the sizes of `layout` in `tier`, so that each number is written once. */
export function applySizes(root: HTMLElement, layout: Layout, tier: number): void {
  for (const [name, px] of Object.entries(sizesOf(layout, tier))) root.style.setProperty(name, `${px}px`);
  root.toggleAttribute('data-strip', layout.isStrip);
}
