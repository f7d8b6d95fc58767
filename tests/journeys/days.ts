import type { Locale } from '../../src/i18n/locale.ts';

/** How a day is told: the calendar and the digits by their names in CLDR. */
interface DayFormat {
  readonly calendar?: 'gregory' | 'islamic-umalqura' | 'persian';
  readonly digits?: 'latn' | 'arab' | 'arabext';
}

/** The day of `ms` (UTC) as the platform writes it in `locale`, without an era: `15 July 2022`. */
export function dayIn(
  locale: Locale,
  ms: number,
  { calendar = 'gregory', digits = 'latn' }: DayFormat = {},
): string {
  const format = new Intl.DateTimeFormat(
    // Of the English ones the British: the day first.
    `${locale === 'en' ? 'en-GB' : locale}-u-ca-${calendar}-nu-${digits}`,
    { dateStyle: 'long', timeZone: 'UTC' },
  );
  return format
    .formatToParts(ms)
    .filter(({ type }) => type === 'day' || type === 'month' || type === 'year')
    .map(({ value }) => value)
    .join(' ');
}

/** The day of `ms` (UTC) as an address writes it: `2022-07-15`. */
export function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
