import type { Digits } from './formats.ts';
import type { Locale } from './locale.ts';

/** Which parts of a date are written, in the order of both our languages. */
export type Fields = 'day' | 'day month' | 'day month year' | 'month' | 'month year' | 'year';

/** Writes the date of an instant (UTC ms) in one calendar and one language. */
export type WriteDate<Written extends string = Fields> = (ms: number, fields: Written) => string;

/** The tag that pins language, calendar and digits: the reader's system has no say in them. */
export function tagOf(locale: Locale, digits: Digits): string {
  return locale === 'ar' ? `ar-u-ca-gregory-nu-${digits}` : 'en-GB-u-ca-gregory-nu-latn';
}

/**
 * Writes instants (UTC ms) as Intl does, but alike on server and in browsers: their editions of CLDR differ in commas,
 * kinds of space and direction marks, and one plain space is right in both languages.
 */
export function plainDate(tag: string, options: Intl.DateTimeFormatOptions): (ms: number) => string {
  const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  return (ms) =>
    format
      .formatToParts(ms)
      .map(({ type, value }) => (type === 'literal' ? ' ' : value))
      .join('');
}

/** The Gregorian dates of a language: `15 July 2022`, `15 يوليو 2022`. */
export function gregorian(locale: Locale, digits: Digits): WriteDate<Fields | 'weekday day month year'> {
  const writers = new Map<string, (ms: number) => string>();
  return (ms, fields) => {
    const writer = writers.get(fields) ?? plainDate(tagOf(locale, digits), gregorianOptions[fields]);
    writers.set(fields, writer);
    return writer(ms);
  };
}

const gregorianOptions = {
  day: { day: 'numeric' },
  'day month': { day: 'numeric', month: 'long' },
  'day month year': { day: 'numeric', month: 'long', year: 'numeric' },
  'weekday day month year': { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long' },
  'month year': { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
