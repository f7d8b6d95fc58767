import type { Calendar, SearchRules } from '../i18n/language.ts';
import type { Edition } from '../model/edition.ts';
import { day, type Span } from '../time/span.ts';
import { overlaps } from '../time/window.ts';
import { spanOfCalendarDate, yearAt, type CalendarDate } from './calendarDate.ts';
import type { CalendarNames } from './calendarNames.ts';
import { wordsOf } from './fold.ts';

/** How a language writes dates, as far as search reads them. */
export interface DateWords {
  readonly rules: Pick<SearchRules, 'sameLetters' | 'dateWords'>;
  readonly calendars: readonly CalendarNames[];
}

/** What is needed of the story to tell which dates it reaches to. */
type Dated = Pick<Edition, 'bounds' | 'events'>;

/** How many years a day without one is offered in. */
const mostYears = 4;

/** An event of more days did not happen on one of them. */
const fewDays = 7;

/**
 * The dates that `query` names in one of `languages`, where it names nothing else: a year, a month or a day that `story`
 * reaches to, and of a day without a year those on which something happened. None where it is no date.
 */
export function datesIn(query: string, languages: readonly DateWords[], story: Dated): readonly Span[] {
  for (const language of languages) {
    const spans = namedIn(query, language).flatMap((date) => spansOf(date, story));
    const apart = spans.filter(
      ({ earliest }, index) => spans.findIndex((span) => span.earliest === earliest) === index,
    );
    if (apart.length > 0) return apart.slice(0, mostYears);
  }
  return [];
}

/** A date, of which the year may be missing. */
type NamedDate = Omit<CalendarDate, 'year'> & { readonly year: number | null };

function spansOf({ year, ...date }: NamedDate, { bounds, events }: Dated): readonly Span[] {
  if (year !== null) {
    const span = spanOfCalendarDate({ ...date, year });
    return span !== null && overlaps(span, bounds) ? [span] : [];
  }
  const first = yearAt(date.calendar, bounds.start);
  const last = yearAt(date.calendar, bounds.end - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap((one) => spanOfCalendarDate({ ...date, year: one }) ?? [])
    .filter((one) => events.some((event) => happenedOn(event, one)));
}

/** Whether `event` is of `date`, a day, or of a few days around it. */
function happenedOn({ span }: Dated['events'][number], date: Span): boolean {
  return (
    span.precision === 'day' &&
    span.latest - span.earliest <= fewDays * day &&
    overlaps(span, { start: date.earliest, end: date.latest })
  );
}

function namedIn(query: string, { rules, calendars }: DateWords): readonly NamedDate[] {
  const silent = new Set(rules.dateWords.flatMap((word) => wordsOf(word, rules)));
  const words = wordsOf(query, rules).filter((word) => !silent.has(word));
  const byName = monthNamedIn(words, { rules, calendars });
  const numbers = (byName?.others ?? words).map(numberOf);
  if (!numbers.every((number) => number !== null)) return [];
  if (byName !== null) return named(byName.calendar, byName.month, numbers);
  return calendars.flatMap(({ calendar }) => numbered(calendar, numbers));
}

interface MonthNamed {
  readonly calendar: Calendar;
  /** From 1. */
  readonly month: number;
  /** The words beside it. */
  readonly others: readonly string[];
}

/** The month that `words` name, the longest name first, for one may be part of another. */
function monthNamedIn(words: readonly string[], { rules, calendars }: DateWords): MonthNamed | null {
  const text = ` ${words.join(' ')} `;
  const [month] = calendars
    .flatMap(({ calendar, months }) =>
      months.flatMap((names, index) =>
        names.map((name) => ({
          calendar,
          month: index + 1,
          name: ` ${wordsOf(name, rules).join(' ')} `,
        })),
      ),
    )
    .filter(({ name }) => text.includes(name))
    .toSorted((one, other) => other.name.length - one.name.length);
  if (month === undefined) return null;
  return { ...month, others: text.replace(month.name, ' ').match(/\S+/gu) ?? [] };
}

/** A number of a day or a year: `7`, `7th`, `2022`; null for any other word. */
function numberOf(word: string): number | null {
  const [, digits = null] = /^(\d{4}|\d{1,2}(?=(?:st|nd|rd|th)?$))/u.exec(word) ?? [];
  return digits === null || (digits.length === 4 && word.length > 4) ? null : Number(digits);
}

const isYear = (number: number) => number > 99;

/** A month that has a name, with the numbers beside it: year, day, or both in either order. */
function named(calendar: Calendar, month: number, numbers: readonly number[]): readonly NamedDate[] {
  const years = numbers.filter(isYear);
  const days = numbers.filter((number) => !isYear(number));
  if (numbers.length === 0 || years.length > 1 || days.length > 1) return [];
  return [{ calendar, year: years[0] ?? null, month, day: days[0] }];
}

/** A year alone, `2022-07-15`, `15/7/2022`, or a year and a month: `2022-07`, `7/2022`. */
function numbered(calendar: Calendar, numbers: readonly number[]): readonly NamedDate[] {
  const inOrder = isYear(numbers[0] ?? 0) ? numbers : numbers.toReversed();
  const [year = 0, month, dayOfMonth, ...more] = inOrder;
  const isDate = isYear(year) && more.length === 0 && ![month ?? 1, dayOfMonth ?? 1].some(isYear);
  // Two numbers are often no date: `50 2022`.
  if (!isDate || (month !== undefined && (month < 1 || month > 12))) return [];
  return [{ calendar, year, month, day: dayOfMonth }];
}
