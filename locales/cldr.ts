import type { GregorianNames } from '../src/i18n/language.ts';

/**
 * The names of months and days of `tag` (BCP 47) as the CLDR of this Node has them, `corrections` on top. Made at
 * build, so that every reader's browser shows the same, whatever CLDR it has itself.
 */
export function gregorianNames(tag: string, corrections: Partial<GregorianNames> = {}): GregorianNames {
  const names = (count: number, dayOf: (index: number) => number, options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
    return Array.from({ length: count }, (_, index) => format.format(dayOf(index)));
  };
  return {
    months: names(12, monthStart, { month: 'long' }),
    shortMonths: names(12, monthStart, { month: 'short' }),
    weekdays: names(7, weekday, { weekday: 'long' }),
    shortWeekdays: names(7, weekday, { weekday: 'short' }),
    ...corrections,
  };
}

/** When a month of 2023 begins (UTC ms). */
function monthStart(index: number): number {
  return Date.UTC(2023, index, 1);
}

/** A day of the first week of 2023 (UTC ms): its 1 January was a Sunday. */
function weekday(index: number): number {
  return Date.UTC(2023, 0, 1 + index);
}
