import { gregorian, type GregorianFields } from './gregorian.ts';
import type { Digits, GregorianNames } from './language.ts';

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

/**
 * What an axis writes at a tick (UTC ms): the unit itself, and above it what the unit belongs to. Where an axis begins, which
 * is seldom at a tick, it also writes above what has begun before: the month, among months; the year, among years.
 */
export interface AxisLabels {
  minor(ms: number, scale: AxisScale): string;
  major(ms: number, scale: AxisScale): string;
}

const nothing = () => '';

/** Whether a month or a year begins at `ms` (UTC). */
function isStart(ms: number, unit: 'month' | 'year'): boolean {
  const date = new Date(ms);
  return ms === Date.UTC(date.getUTCFullYear(), unit === 'year' ? 0 : date.getUTCMonth());
}

/** The labels of an axis, with the names of a language. */
export function axisLabelsOf(names: GregorianNames, digits: Digits): AxisLabels {
  const write = gregorian(names, digits);
  const as = (fields: GregorianFields) => (ms: number) => write(ms, fields);
  const dayOfMonth = as('day');
  const year = as('year');
  const date = as('weekday day month year');
  const monthAndYear = as('month year');

  const minor = {
    // Nothing is dated by the hour, so hours have no names.
    millisecond: nothing,
    second: nothing,
    minute: nothing,
    hour: nothing,
    weekday: as('shortWeekday day'),
    day: dayOfMonth,
    // A week is named by its first day: readers do not count weeks.
    week: dayOfMonth,
    month: as('shortMonth'),
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
    month: (ms: number) => (isStart(ms, 'month') ? year(ms) : monthAndYear(ms)),
    year: (ms: number) => (isStart(ms, 'year') ? '' : year(ms)),
  };
  return {
    minor: (ms, scale) => minor[scale](ms),
    major: (ms, scale) => major[scale](ms),
  };
}
