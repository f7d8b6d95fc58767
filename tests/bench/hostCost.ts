import { spreadText } from './comparison.ts';
import type { Hosting, HostVisit } from './hostVisit.ts';
import { median } from './median.ts';

interface Figure {
  readonly name: string;
  readonly of: (hosting: Hosting) => number;
  /** Digits after the point; none if left out. */
  readonly digits?: number;
}

const figures: readonly Figure[] = [
  { name: 'requests', of: ({ requests }) => requests },
  { name: 'sent (kB)', of: ({ bytes }) => bytes / 1000, digits: 1 },
  { name: 'largest contentful paint (ms)', of: ({ largestPaint }) => largestPaint },
  { name: 'total blocking time (ms)', of: ({ blocking }) => blocking },
  { name: 'longest task (ms)', of: ({ longestTask }) => longestTask },
  { name: 'layout shift', of: ({ shift }) => shift, digits: 4 },
];

/** The visits to an article with a snippet. */
interface WithSnippet {
  /** What the snippet is called in the table. */
  readonly name: string;
  readonly visits: readonly HostVisit[];
}

/**
 * Every figure of an article without a snippet and with each, at one stage of the visits: medians with the least and
 * the most, and how far the median is from that without.
 */
export function hostCostOf(
  without: readonly HostVisit[],
  withSnippet: readonly WithSnippet[],
  stage: keyof HostVisit,
): readonly Readonly<Record<string, string>>[] {
  return figures.map(({ name: figure, of, digits = 0 }) => {
    const valuesOf = (visits: readonly HostVisit[]) => visits.map((visit) => of(visit[stage]));
    const plain = valuesOf(without);
    const costs = withSnippet.map(({ name, visits }) => {
      const values = valuesOf(visits);
      const change = signed(median(values) - median(plain), digits);
      return [name, `${spreadText(values, digits)} ${change}`] as const;
    });
    return { figure, without: spreadText(plain, digits), ...Object.fromEntries(costs) };
  });
}

function signed(change: number, digits: number): string {
  const text = Math.abs(change).toFixed(digits);
  if (Number(text) === 0) return '±0';
  return `${change > 0 ? '+' : '−'}${text}`;
}
