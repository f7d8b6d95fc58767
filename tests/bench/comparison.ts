import { median } from './median.ts';
import type { Visit } from './visit.ts';

/** The most that a figure may be: so many times the plain page's, or a value in its own unit. */
type Limit = { readonly times: number } | { readonly value: number };

/** Something that is measured at each of several visits of the kind `Seen`. */
export interface Figure<Seen> {
  readonly name: string;
  readonly of: (visit: Seen) => number;
  /** Null where the figure is there to explain the others. */
  readonly limit: Limit | null;
  /** Digits after the point; none if left out. */
  readonly digits?: number;
}

const pictured = (visit: Visit) => visit.withPicture ?? visit;

/** What is compared. The limits are the project's promises to its readers. */
const figures: readonly Figure<Visit>[] = [
  { name: 'first contentful paint (ms)', of: (visit) => visit.firstPaint, limit: { times: 1.15 } },
  { name: 'largest contentful paint (ms)', of: (visit) => visit.largestPaint, limit: { times: 1.15 } },
  { name: 'whole text parsed (ms)', of: (visit) => visit.parsed, limit: null },
  { name: 'layout shift', of: (visit) => visit.shift, limit: { value: 0 }, digits: 4 },
  {
    name: 'layout shift, picture seen',
    of: (visit) => pictured(visit).shift,
    limit: { value: 0 },
    digits: 4,
  },
  { name: 'total blocking time (ms)', of: (visit) => visit.blocking, limit: { value: 150 } },
  {
    name: 'total blocking time, picture seen (ms)',
    of: (visit) => pictured(visit).blocking,
    limit: { value: 150 },
  },
  { name: 'longest task (ms)', of: (visit) => pictured(visit).longestTask, limit: null },
  { name: 'received (kB)', of: (visit) => pictured(visit).received / 1000, limit: null },
];

/** A figure of both pages: medians with the least and the most, and whether ours keeps to its limit. */
export interface Compared {
  readonly figure: string;
  readonly ours: string;
  readonly plain: string;
  readonly ratio: string;
  readonly limit: string;
  readonly verdict: 'ok' | 'over' | '';
}

/** Every figure of the visits to our page and to the plain one. */
export function comparisonOf(ours: readonly Visit[], plain: readonly Visit[]): readonly Compared[] {
  return comparedBy(figures, ours, plain);
}

/** Each of `compared`, of the visits to our page and to the plain one; `plain` is empty where that has no such thing. */
export function comparedBy<Seen>(
  compared: readonly Figure<Seen>[],
  ours: readonly Seen[],
  plain: readonly Seen[],
): readonly Compared[] {
  return compared.map(({ name, of, limit, digits = 0 }) => {
    const own = ours.map(of);
    const other = plain.map(of);
    const ratio = median(own) / median(other);
    return {
      figure: name,
      ours: spreadText(own, digits),
      plain: other.length === 0 ? '' : spreadText(other, digits),
      ratio: Number.isFinite(ratio) ? ratio.toFixed(2) : '',
      limit: limitText(limit),
      verdict: verdictOn(limit, Number(median(own).toFixed(digits)), ratio),
    };
  });
}

/** The median of `values`, with the least and the most. */
export function spreadText(values: readonly number[], digits: number): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)];
  return `${middle.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

function limitText(limit: Limit | null): string {
  if (limit === null) return '';
  return 'times' in limit ? `${limit.times}×` : String(limit.value);
}

function verdictOn(limit: Limit | null, value: number, ratio: number): Compared['verdict'] {
  if (limit === null) return '';
  return ('times' in limit ? ratio <= limit.times : value <= limit.value) ? 'ok' : 'over';
}
