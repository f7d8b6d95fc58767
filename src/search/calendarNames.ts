import type { Calendar, Language } from '../i18n/language.ts';
import { calendars } from '../i18n/otherCalendar.ts';

/** By what names readers ask for the months of a calendar, from its first month: of each one or more. */
export interface CalendarNames {
  readonly calendar: Calendar;
  readonly months: readonly (readonly string[])[];
}

/**
 * The names of the months of `language`: Gregorian ones, and those of its own calendar where that is another, which `dates`,
 * the words around dates, have.
 */
export function calendarNamesOf(
  language: Language,
  dates: Readonly<Record<string, string>>,
): readonly CalendarNames[] {
  const { calendar, gregorian, search } = language;
  const months = gregorian.months.map((name, index) => [
    ...new Set([name, gregorian.shortMonths[index] ?? name, ...(search.otherMonths[index] ?? [])]),
  ]);
  const named: CalendarNames = { calendar: 'gregory', months };
  if (calendar === 'gregory') return [named];
  return [named, { calendar, months: calendars[calendar].months.map((key) => [dates[key] ?? key]) }];
}
