import type { Edition, EditionEvent } from '../model/edition.ts';
import type { LaneChoice } from '../model/lanes.ts';
import { stripMeasures, wideMeasures } from '../model/pictureMetrics.ts';
import { layoutOf, type Layout } from '../model/layout.ts';

/** What rows depend on. */
interface Cause {
  readonly events: readonly EditionEvent[];
  readonly lanes: LaneChoice;
  readonly selected: string | null;
  readonly isStrip: boolean;
  /** ms per px */
  readonly scale: number;
}

/** The rows of an edition, packed anew only when something that they depend on has changed. */
export class Packing {
  readonly #edition: Edition;
  #cause: readonly unknown[] = [];
  #layout: Layout | null = null;

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  /** The layout that `cause` leads to. */
  layoutOf({ events, lanes: choice, selected, isStrip: compact, scale }: Cause): Layout {
    // Panning rounds to whole ms; that is no other scale.
    const cause = [events, choice, selected, compact, scale.toPrecision(6)];
    const isSame = cause.every((each, index) => each === this.#cause[index]);
    if (this.#layout !== null && isSame) return this.#layout;
    const measures = compact ? stripMeasures : wideMeasures;
    this.#cause = cause;
    this.#layout = layoutOf({ edition: this.#edition, events, choice, compact, selected, scale, measures });
    return this.#layout;
  }
}
