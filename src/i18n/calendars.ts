import type { i18n } from 'i18next';
import type { Digits, OtherCalendar } from './formats.ts';
import type { Locale } from './locale.ts';

/** Which parts of a date are written, in the order of both our languages. */
export type Fields = 'day' | 'day month' | 'day month year' | 'month' | 'month year' | 'year';

/** Writes the date of an instant (UTC ms) in one calendar and one language. */
export type WriteDate<Written extends string = Fields> = (ms: number, fields: Written) => string;

/** The tag that pins language, calendar and digits: the reader's system has no say in them. */
export function tagOf(locale: Locale, digits: Digits): string {
  return locale === 'ar' ? `ar-u-ca-gregory-nu-${digits}` : 'en-GB-u-ca-gregory-nu-latn';
}

/** The Gregorian dates of a language: `15 July 2022`, `15 يوليو 2022`. */
export function gregorian(locale: Locale, digits: Digits): WriteDate<Fields | 'weekday day month year'> {
  const formats = new Map<string, Intl.DateTimeFormat>();
  function formatOf(fields: string): Intl.DateTimeFormat {
    const known = formats.get(fields);
    if (known !== undefined) return known;
    const format = new Intl.DateTimeFormat(tagOf(locale, digits), {
      timeZone: 'UTC',
      ...(fields.includes('weekday') && { weekday: 'long' }),
      ...(fields.includes('day month') && { day: 'numeric' }),
      ...(fields === 'day' && { day: 'numeric' }),
      ...(fields.includes('month') && { month: 'long' }),
      ...(fields.includes('year') && { year: 'numeric' }),
    });
    formats.set(fields, format);
    return format;
  }
  // Commas and kinds of space differ between the CLDR of a server and of a browser; one space is right in both.
  return (ms, fields) =>
    formatOf(fields)
      .formatToParts(ms)
      .map((part) => (part.type === 'literal' ? ' ' : part.value))
      .join('');
}

/** The dates of another calendar, without the era, which its name says: `24 Tir 1401`, `24 تير 1401`. */
export function otherCalendar(
  locale: Locale,
  { t }: i18n,
  digits: Digits,
  calendar: OtherCalendar,
): WriteDate {
  const { tag, months } = calendars[calendar];
  const reckoning = new Intl.DateTimeFormat(`en-GB-u-ca-${tag}-nu-latn`, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  });
  const number = new Intl.NumberFormat(tagOf(locale, digits), { useGrouping: false });
  return (ms, fields) => {
    const values = new Map(
      reckoning.formatToParts(ms).map(({ type, value }) => [type as string, Number(value)]),
    );
    return fields
      .split(' ')
      .map((field) => {
        const value = values.get(field) ?? Number.NaN;
        const month = field === 'month' ? months[value - 1] : undefined;
        return month === undefined ? number.format(value) : t(`dates:${month}`);
      })
      .join(' ');
  };
}

/** Their months by the keys of our own names: CLDR misspells the Persian ones in Arabic (فرفردن, تار, آيان). */
const calendars = {
  umalqura: {
    tag: 'islamic-umalqura',
    months: [
      'muharram',
      'safar',
      'rabiAlAwwal',
      'rabiAlAkhir',
      'jumadaAlUla',
      'jumadaAlAkhira',
      'rajab',
      'shaban',
      'ramadan',
      'shawwal',
      'dhuAlQada',
      'dhuAlHijja',
    ],
  },
  persian: {
    tag: 'persian',
    months: [
      'farvardin',
      'ordibehesht',
      'khordad',
      'tir',
      'mordad',
      'shahrivar',
      'mehr',
      'aban',
      'azar',
      'dey',
      'bahman',
      'esfand',
    ],
  },
} as const;
