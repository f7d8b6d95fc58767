import { inDigits } from './digits.ts';
import type { Digits, GregorianNames } from './language.ts';

/** Which parts of a date are written, in the order of all our languages. */
export type Fields = 'day' | 'day month' | 'day month year' | 'month' | 'month year' | 'year';

/** The same where days have names, and a name may be short. */
export type GregorianFields = Fields | 'weekday day month year' | 'shortWeekday day' | 'shortMonth';

/** Writes the date of an instant (UTC ms) in one calendar and one language. */
export type WriteDate<Written extends string = Fields> = (ms: number, fields: Written) => string;

/**
 * The Gregorian dates of a language: `15 July 2022`, `15 يوليو 2022`. The names come with the language, not from the
 * browser's Intl: React takes over a page only where it finds, letter for letter, what the build wrote, and every
 * browser has its own edition of CLDR.
 */
export function gregorian(names: GregorianNames, digits: Digits): WriteDate<GregorianFields> {
  const { months, shortMonths, weekdays, shortWeekdays } = names;
  const number = (value: number) => inDigits(String(value), digits);
  const parts: Readonly<Record<string, (date: Date) => string | undefined>> = {
    day: (date) => number(date.getUTCDate()),
    month: (date) => months[date.getUTCMonth()],
    shortMonth: (date) => shortMonths[date.getUTCMonth()],
    shortWeekday: (date) => shortWeekdays[date.getUTCDay()],
    weekday: (date) => weekdays[date.getUTCDay()],
    year: (date) => number(date.getUTCFullYear()),
  };
  return (ms, fields) => {
    const date = new Date(ms);
    return fields
      .split(' ')
      .map((field) => parts[field]?.(date))
      .join(' ');
  };
}
