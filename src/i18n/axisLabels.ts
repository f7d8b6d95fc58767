import type { Digits } from './formats.ts';
import { plainDate, tagOf } from './gregorian.ts';
import type { Locale } from './locale.ts';

/** The units in which an axis divides time. */
export type AxisScale =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'weekday'
  | 'day'
  | 'week'
  | 'month'
  | 'year';

/** What an axis writes at a tick (UTC ms): the unit itself, and above it what the unit belongs to. */
export interface AxisLabels {
  minor(ms: number, scale: AxisScale): string;
  major(ms: number, scale: AxisScale): string;
}

const nothing = () => '';

/** The labels of an axis in `locale`. The Intl objects are made once: an axis asks some 26 times each time it is drawn. */
export function axisLabelsOf(locale: Locale, digits: Digits): AxisLabels {
  const write = (options: Intl.DateTimeFormatOptions) => plainDate(tagOf(locale, digits), options);
  const weekdayAndDay = write({ weekday: 'short', day: 'numeric' });
  const dayOfMonth = write({ day: 'numeric' });
  // Arabic months have no abbreviations in use; there Intl's short names are the full ones.
  const month = write({ month: 'short' });
  const year = write({ year: 'numeric' });
  const date = write({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const monthAndYear = write({ month: 'long', year: 'numeric' });

  const minor = {
    // Nothing is dated by the hour, so hours have no names.
    millisecond: nothing,
    second: nothing,
    minute: nothing,
    hour: nothing,
    weekday: weekdayAndDay,
    day: dayOfMonth,
    // A week is named by its first day: readers do not count weeks.
    week: dayOfMonth,
    month,
    year,
  };
  const major = {
    millisecond: date,
    second: date,
    minute: date,
    hour: date,
    weekday: monthAndYear,
    day: monthAndYear,
    week: monthAndYear,
    month: year,
    year: nothing,
  };
  return {
    minor: (ms, scale) => minor[scale](ms),
    major: (ms, scale) => major[scale](ms),
  };
}
