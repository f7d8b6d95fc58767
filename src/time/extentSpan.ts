import type { Precision, Span } from './span.ts';
import { extentOf } from './window.ts';

/** From the most exact on. A season counts as months, since an extent that ends in one has no name. */
const precisions: readonly Precision[] = ['day', 'month', 'season', 'year'];

/**
 * What `spans`, one or more, cover together, as exact as the least exact of those that it begins and ends with: from a day
 * to some time in 2023 it lasts from one year to another. Throws where there is none.
 */
export function extentSpan(spans: readonly Span[]): Span {
  const { start, end } = extentOf(spans);
  const ends = spans.filter(({ earliest, latest }) => earliest === start || latest === end);
  const coarsest = Math.max(...ends.map(({ precision }) => precisions.indexOf(precision)));
  const precision = precisions[coarsest] ?? 'day';
  return {
    earliest: start,
    latest: end,
    precision: precision === 'season' ? 'month' : precision,
    approximate: ends.some(({ approximate }) => approximate),
    uncertain: false,
    open: false,
  };
}
