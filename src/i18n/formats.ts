import type { i18n } from 'i18next';
import { isOneDay, type Span } from '../time/span.ts';
import { dateText, dateTextElsewhere, rangeText } from './dates.ts';
import { inArabicDigits } from './digits.ts';
import { gregorian, type WriteDate } from './gregorian.ts';
import { directionOf, type Direction, type Locale } from './locale.ts';
import { tagOf } from './tag.ts';
import { once } from './once.ts';
import { otherCalendar } from './otherCalendar.ts';

/** The digits in which numbers are written: 2022 or ٢٠٢٢. */
export type Digits = 'latn' | 'arab';

/** A calendar beside the Gregorian one: Umm al-Qura (Hijri) and Solar Hijri. */
export type OtherCalendar = 'umalqura' | 'persian';

/** How dates, numbers and lists are written for a reader. */
export interface Formats {
  readonly locale: Locale;
  readonly direction: Direction;
  readonly digits: Digits;
  /** The date in words, as exact as the source made it: `May 2022`, `23–24 October 2022`, `about 2018`. */
  date(span: Span): string;
  /** The same with the day of the week where the date is a day: `Friday 15 July 2022`. */
  dateWithWeekday(span: Span): string;
  /** The date in another calendar, as exact as the source made it. */
  dateIn(calendar: OtherCalendar, span: Span): string;
  /** The year of a moment (UTC ms): `2022`. */
  year(ms: number): string;
  /** A day of the calendar (`2026-11-28`) in words: `28 November 2026`. */
  day(day: string): string;
  /** `1 July – 31 October 2022`: the days of a window (UTC ms, `end` exclusive). */
  window(window: { readonly start: number; readonly end: number }): string;
  number(value: number): string;
  /** `Albania, Iran and Israel`. */
  list(names: readonly string[]): string;
  /** `text` with its digits as the reader wants them; Latin tokens such as AA22-264A stay as they are. */
  digitsOf(text: string): string;
}

/** The formats of `locale` with the digits that the reader chose. `i18n` has the words around dates. */
export function formatsOf(locale: Locale, i18n: i18n, digits: Digits): Formats {
  const used = locale === 'ar' ? digits : 'latn';
  const write = gregorian(locale, used);
  const writeWithWeekday: WriteDate = (ms, fields) =>
    write(ms, fields === 'day month year' ? 'weekday day month year' : fields);
  // What Intl writes with is made when first asked for: making it takes longer than all that a page without a card writes.
  const others: Readonly<Record<OtherCalendar, () => WriteDate>> = {
    umalqura: once(() => otherCalendar(locale, i18n, used, 'umalqura')),
    persian: once(() => otherCalendar(locale, i18n, used, 'persian')),
  };
  // The glossary writes 3000, and 12,000; English groups from a thousand.
  const numbers = once(
    () => new Intl.NumberFormat(tagOf(locale, used), { useGrouping: locale === 'ar' ? 'min2' : true }),
  );
  const lists = once(() => new Intl.ListFormat(tagOf(locale, used), { type: 'conjunction' }));
  return {
    locale,
    direction: directionOf(locale),
    digits: used,
    date: (span) => dateText(span, write, i18n),
    dateWithWeekday: (span) => dateText(span, isOneDay(span) ? writeWithWeekday : write, i18n),
    dateIn: (calendar, span) => dateTextElsewhere(span, others[calendar](), i18n),
    year: (ms) => write(ms, 'year'),
    day: (text) => write(Date.parse(text), 'day month year'),
    window: ({ start, end }) => rangeText(start, end - 1, 'day', write),
    number: (value) => numbers().format(value),
    list: (names) => lists().format(names),
    digitsOf: (text) => (used === 'arab' ? inArabicDigits(text) : text),
  };
}
