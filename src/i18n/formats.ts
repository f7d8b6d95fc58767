import type { i18n } from 'i18next';
import { isOneDay, type Span } from '../time/span.ts';
import { dateText, dateTextElsewhere, rangeText } from './dates.ts';
import { inDigits } from './digits.ts';
import { gregorian, type WriteDate } from './gregorian.ts';
import type { Calendar, Digits, Language } from './language.ts';
import type { Direction, Locale } from './locale.ts';
import { otherCalendar } from './otherCalendar.ts';

/** How dates, numbers and lists are written for a reader. */
export interface Formats {
  readonly language: Language;
  readonly locale: Locale;
  readonly direction: Direction;
  readonly digits: Digits;
  /** The date in words, as exact as the source made it: `May 2022`, `23–24 October 2022`, `about 2018`. */
  date(span: Span): string;
  /** The same with the day of the week where the date is a day: `Friday 15 July 2022`. */
  dateWithWeekday(span: Span): string;
  /** The same with the date of the calendar that the language has beside its own, where it has one. */
  fullDate(span: Span): string;
  /** The date in a calendar, as exact as the source made it. */
  dateIn(calendar: Calendar, span: Span): string;
  /** The year of a moment (UTC ms): `2022`. */
  year(ms: number): string;
  /** A day of the calendar (`2026-11-28`) in words: `28 November 2026`. */
  day(day: string): string;
  /** `1 July – 31 October 2022`: the days of a window (UTC ms, `end` exclusive). */
  window(window: { readonly start: number; readonly end: number }): string;
  /** `12,000`; `bare` without what sets thousands apart, as in the years of an axis, which are Gregorian. */
  number(value: number, form?: 'grouped' | 'bare'): string;
  /** `Albania, Iran and Israel`. */
  list(names: readonly string[]): string;
  /** `text` with its digits as the reader wants them; Latin tokens such as AA22-264A stay as they are. */
  digitsOf(text: string): string;
}

/**
 * The formats of `language`, in the digits that the reader chose where the language may be written in them.
 * `i18n` has the words around dates.
 */
export function formatsOf(language: Language, i18n: i18n, chosen: Digits | null = null): Formats {
  const digits = language.digits.find((one) => one === chosen) ?? language.digits[0];
  const ofLanguage = gregorian(language.gregorian, digits);
  // What Intl writes with is made when first asked for: making it takes longer than all that a page without a card
  // writes.
  const others: Readonly<Record<Exclude<Calendar, 'gregory'>, () => WriteDate>> = {
    umalqura: once(() => otherCalendar('umalqura', i18n, digits)),
    persian: once(() => otherCalendar('persian', i18n, digits)),
  };
  const writerOf = (calendar: Calendar): WriteDate =>
    calendar === 'gregory' ? ofLanguage : others[calendar]();
  const write: WriteDate = (ms, fields) => writerOf(language.calendar)(ms, fields);
  const writeWithWeekday: WriteDate = (ms, fields) =>
    fields === 'day month year'
      ? `${language.gregorian.weekdays[new Date(ms).getUTCDay()] ?? ''} ${write(ms, fields)}`
      : write(ms, fields);
  const textOf = language.calendar === 'gregory' ? dateText : dateTextElsewhere;
  const tag = `${language.intl}-u-nu-${digits}`;
  const grouping = language.grouping === 'always' ? true : language.grouping;
  const numbers = once(() => new Intl.NumberFormat(tag, { useGrouping: grouping }));
  const dateIn = (calendar: Calendar, span: Span) =>
    (calendar === 'gregory' ? dateText : dateTextElsewhere)(span, writerOf(calendar), i18n);
  const dateWithWeekday = (span: Span) => textOf(span, isOneDay(span) ? writeWithWeekday : write, i18n);
  return {
    language,
    locale: language.tag,
    direction: language.direction,
    digits,
    date: (span) => textOf(span, write, i18n),
    dateWithWeekday,
    fullDate: (span) =>
      language.calendarBeside === null
        ? dateWithWeekday(span)
        : i18n.t('dates:beside', {
            date: dateWithWeekday(span),
            other: dateIn(language.calendarBeside, span),
          }),
    dateIn,
    year: (ms) => write(ms, 'year'),
    day: (text) => write(Date.parse(text), 'day month year'),
    window: ({ start, end }) => rangeText(start, end - 1, 'day', write),
    number: (value, form = 'grouped') =>
      form === 'bare' ? inDigits(String(value), digits) : numbers().format(value),
    list: (names) => listed(names, language.list),
    digitsOf: (text) => inDigits(text, digits),
  };
}

function listed(names: readonly string[], { separator, last }: Language['list']): string {
  const [end, ...before] = names.toReversed();
  return before.length === 0 ? (end ?? '') : `${before.toReversed().join(separator)}${last}${end}`;
}

/** What `make` makes, made when it is first asked for. */
function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
