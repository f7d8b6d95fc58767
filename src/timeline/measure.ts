import type { Layout } from '../model/layout.ts';
import { inset, laneColumnOf, rail } from '../model/lanesMeasure.ts';

/** Tells the style sheet of `root` the sizes of `layout`, so that each number is written once. */
export function measure(root: HTMLElement, { measures, height, compact }: Layout, width: number): void {
  const sizes = {
    '--lane-column': laneColumnOf(width),
    '--mark': measures.mark,
    '--pitch': measures.pitch,
    '--pad': measures.pad,
    '--inset': inset,
    '--rail': rail,
    '--axis-line': measures.axis / 2,
  };
  for (const [name, px] of Object.entries(sizes)) root.style.setProperty(name, `${px}px`);
  // Nothing below moves when the picture is drawn.
  root.style.setProperty('min-block-size', `${height + measures.axis}px`);
  root.toggleAttribute('data-strip', compact);
}
