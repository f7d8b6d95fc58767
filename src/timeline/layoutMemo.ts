import type { Edition } from '../model/edition.ts';
import { layoutOf, type Layout, type LayoutOptions } from '../model/layout.ts';

/** The last layout of an edition, computed anew only when something that it depends on has changed. */
export class LayoutMemo {
  readonly #edition: Edition;
  #key: readonly unknown[] = [];
  #layout: Layout | null = null;

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  /** The zoom (ms per px) of the last layout; null before the first. */
  get zoom(): number | null {
    return this.#layout?.msPerPx ?? null;
  }

  /** The layout of `options`; the same object for as long as they are the same. */
  layoutOf(options: Omit<LayoutOptions, 'edition'>): Layout {
    const { events, choice, selected, isStrip, msPerPx } = options;
    // Panning rounds both ends of the window to whole ms, which is no other zoom.
    const key = [events, choice, selected, isStrip, msPerPx.toPrecision(6)];
    const isSame = key.every((part, index) => part === this.#key[index]);
    if (this.#layout !== null && isSame) return this.#layout;
    this.#key = key;
    this.#layout = layoutOf({ edition: this.#edition, events, choice, selected, isStrip, msPerPx });
    return this.#layout;
  }
}
