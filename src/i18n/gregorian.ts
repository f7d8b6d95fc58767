import arabic from '../../locales/ar/gregorian.ts';
import english from '../../locales/en/gregorian.ts';
import { inArabicDigits } from './digits.ts';
import type { Digits } from './formats.ts';
import type { Locale } from './locale.ts';

/** Which parts of a date are written, in the order of both our languages. */
export type Fields = 'day' | 'day month' | 'day month year' | 'month' | 'month year' | 'year';

/** The same where days have names, and a name may be short. */
export type GregorianFields = Fields | 'weekday day month year' | 'shortWeekday day' | 'shortMonth';

/** Writes the date of an instant (UTC ms) in one calendar and one language. */
export type WriteDate<Written extends string = Fields> = (ms: number, fields: Written) => string;

const names = { ar: arabic, en: english };

/**
 * The Gregorian dates of a language: `15 July 2022`, `15 يوليو 2022`. The names are ours, not those of Intl: React takes
 * over a page only where it finds, letter for letter, what the build wrote, and every browser has its own edition of CLDR.
 */
export function gregorian(locale: Locale, digits: Digits): WriteDate<GregorianFields> {
  const { months, shortMonths, weekdays, shortWeekdays } = names[locale];
  const isArabic = locale === 'ar' && digits === 'arab';
  const number = (value: number) => (isArabic ? inArabicDigits(String(value)) : String(value));
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
