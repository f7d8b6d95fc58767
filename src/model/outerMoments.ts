import { day, type Span } from '../time/span.ts';
import type { Edition } from './edition.ts';

/** Moments (UTC ms) in the years from which and to which a story goes: those of its first event and its last. */
export function outerMoments({ events, bounds }: Pick<Edition, 'events' | 'bounds'>): {
  readonly first: number;
  readonly last: number;
} {
  const [first, last] = [events[0], events.at(-1)];
  return {
    first: first === undefined ? bounds.start : momentOf(first.span),
    last: last === undefined ? bounds.end : momentOf(last.span),
  };
}

/** Of a year the middle: on 1 January most of it is still another year in calendars that begin theirs later. */
function momentOf({ precision, earliest }: Span): number {
  return precision === 'year' ? earliest + 182 * day : earliest;
}
