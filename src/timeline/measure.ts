import type { Layout } from '../model/layout.ts';
import { sizesOf } from './sizes.ts';

/** Tells the style sheet of `root` the sizes of `layout` in `tier`, so that each number is written once. */
export function measure(root: HTMLElement, layout: Layout, tier: number): void {
  for (const [name, px] of Object.entries(sizesOf(layout, tier))) root.style.setProperty(name, `${px}px`);
  root.toggleAttribute('data-strip', layout.compact);
}
