import { describe, expect, test } from 'vitest';
import { gregorian, type GregorianFields } from './gregorian.ts';

/** What Intl is asked for, to write the same. */
const asked: readonly (readonly [fields: GregorianFields, options: Intl.DateTimeFormatOptions])[] = [
  ['day', { day: 'numeric' }],
  ['day month', { day: 'numeric', month: 'long' }],
  ['day month year', { day: 'numeric', month: 'long', year: 'numeric' }],
  ['month', { month: 'long' }],
  ['month year', { month: 'long', year: 'numeric' }],
  ['shortMonth', { month: 'short' }],
  ['shortWeekday day', { weekday: 'short', day: 'numeric' }],
  ['weekday day month year', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }],
  ['year', { year: 'numeric' }],
];

/** Every month, every day of the week and every day of the month. */
const days = Array.from({ length: 366 }, (_, index) => Date.UTC(2024, 0, 1 + index));

describe.each([
  { locale: 'en', digits: 'latn', tag: 'en-GB-u-nu-latn' },
  { locale: 'ar', digits: 'latn', tag: 'ar-u-nu-latn' },
  { locale: 'ar', digits: 'arab', tag: 'ar-u-nu-arab' },
] as const)('dates in $tag', ({ locale, digits, tag }) => {
  const write = gregorian(locale, digits);

  test.each(asked)('name the %s as CLDR does', (fields, options) => {
    const intl = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
    // Editions of CLDR differ in commas, kinds of space and direction marks; one plain space is right in both languages.
    const written = (ms: number) =>
      intl
        .formatToParts(ms)
        .map(({ type, value }) => (type === 'literal' ? ' ' : value))
        .join('');
    expect(days.map((ms) => write(ms, fields))).toEqual(days.map(written));
  });
});

test('a date is that of UTC, to its last moment', () => {
  const write = gregorian('en', 'latn');
  expect(write(Date.UTC(2022, 6, 16) - 1, 'weekday day month year')).toBe('Friday 15 July 2022');
});
