import type { OverviewScale, Stretch } from './overview.ts';

/** A year with events, marked on the overview. */
export interface YearMark {
  readonly year: number;
  /** Where the year begins, as a fraction of the overview from its inline start. */
  readonly at: number;
  /** The narrowest overview (one of `overviewWidths`, rem) on which its label has room, or null where none has. */
  readonly from: OverviewWidth | null;
}

/** Widths (rem) from which more years are labelled; CSS container queries name the same. */
export const overviewWidths = [0, 17, 22, 34, 50] as const;

/** One of the widths from which more years are labelled (rem). */
type OverviewWidth = (typeof overviewWidths)[number];

/** The narrowest overview that there is: what a 320 px screen leaves for it (rem). */
const narrowest = 14;

/** What a label of four digits takes, the space after it included (rem). */
const labelWidth = 2.375;

/**
 * The years of the overview, and from which width on each can be labelled without touching another label. Computed, not
 * measured: the labels are in place before any script runs.
 */
export function yearMarksOf({ stretches }: OverviewScale): readonly YearMark[] {
  const years = stretches.filter(({ count }) => count > 0);
  const byWeight = byImportance(years);
  const from = new Map<number, OverviewWidth>();
  for (const least of overviewWidths) {
    const width = Math.max(least, narrowest);
    for (const stretch of byWeight) {
      const taken = years.filter(({ year }) => from.has(year)).map((other) => labelStart(other, width));
      const start = labelStart(stretch, width);
      const fits = taken.every((other) => Math.abs(other - start) >= labelWidth);
      if (fits && !from.has(stretch.year)) from.set(stretch.year, least);
    }
  }
  return years.map((stretch) => ({
    year: stretch.year,
    at: stretch.from,
    from: from.get(stretch.year) ?? null,
  }));
}

/** The two ends of the story first, then the busiest years; of two alike the later one. */
function byImportance(years: readonly Stretch[]): readonly Stretch[] {
  const weight = (stretch: Stretch) =>
    stretch === years[0] || stretch === years.at(-1) ? Infinity : stretch.count;
  return years.toSorted((a, b) => (weight(a) === weight(b) ? b.year - a.year : weight(b) - weight(a)));
}

/** Where the label begins (rem): where its year does, unless it would then end outside the overview. */
function labelStart({ from }: Stretch, width: number): number {
  return Math.min(from * width, width - labelWidth);
}
