import type { Calendar } from '../i18n/language.ts';
import { calendars } from '../i18n/otherCalendar.ts';
import { day, type Span } from '../time/span.ts';

/** A year, a month of it (from 1), or a day of that (from 1). */
export interface CalendarDate {
  readonly calendar: Calendar;
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

type Fields = readonly [year: number, month: number, dayOfMonth: number];

/** From when to when Intl is asked about other calendars (UTC ms). */
const reckoned = { first: Date.UTC(700, 0, 1), last: Date.UTC(2300, 0, 1) } as const;

/** The span of `date`; null where there is no such day or month. */
export function spanOfCalendarDate({ calendar, year, month, day: dayOfMonth }: CalendarDate): Span | null {
  const unit = month === undefined ? 'year' : dayOfMonth === undefined ? 'month' : 'day';
  const first: Fields = [year, month ?? 1, dayOfMonth ?? 1];
  const next: Readonly<Record<typeof unit, Fields>> = {
    year: [year + 1, 1, 1],
    month: month === monthsInYear ? [year + 1, 1, 1] : [year, first[1] + 1, 1],
    day: first,
  };
  const earliest = momentOf(calendar, first);
  const end = unit === 'day' ? earliest + day : momentOf(calendar, next[unit]);
  if (!isSame(fieldsAt(calendar, earliest), first)) return null;
  return { earliest, latest: end, precision: unit, approximate: false, uncertain: false, open: false };
}

/** All our calendars have as many. */
const monthsInYear = 12;

/** The year of `calendar` in which `moment` (UTC ms) lies. */
export function yearAt(calendar: Calendar, moment: number): number {
  return fieldsAt(calendar, moment)[0];
}

/** The first moment (UTC ms) of the day `wanted`, or of the one after where there is no such day. */
function momentOf(calendar: Calendar, wanted: Fields): number {
  const [year, month, dayOfMonth] = wanted;
  if (calendar === 'gregory') return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
  // No formula of these calendars is ours to keep: Intl knows them, from days to dates, and days are in order.
  let before = reckoned.first / day;
  let from = reckoned.last / day;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (isBefore(fieldsAt(calendar, middle * day), wanted)) before = middle;
    else from = middle;
  }
  return from * day;
}

function fieldsAt(calendar: Calendar, moment: number): Fields {
  if (calendar === 'gregory') {
    const date = new Date(moment);
    return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  }
  const parts = new Map(
    reckoningOf(calendars[calendar].tag)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return [parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0];
}

const reckonings = new Map<string, Intl.DateTimeFormat>();

function reckoningOf(tag: string): Intl.DateTimeFormat {
  const reckoning =
    reckonings.get(tag) ??
    new Intl.DateTimeFormat(`en-GB-u-ca-${tag}-nu-latn`, {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
    });
  reckonings.set(tag, reckoning);
  return reckoning;
}

function isSame(one: Fields, other: Fields): boolean {
  return one.every((field, index) => field === other[index]);
}

function isBefore(one: Fields, other: Fields): boolean {
  const index = one.findIndex((field, at) => field !== other[at]);
  return index >= 0 && (one[index] ?? 0) < (other[index] ?? 0);
}
