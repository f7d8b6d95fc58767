import { describe, expect, test } from 'vitest';
import { languages } from '../../tests/fixtures/languages.ts';
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

/** Joins a Persian month to the year after it; CLDR writes it, and no desk does. */
const hamza = '\u{654}';

const written = Object.values(languages).flatMap(({ language }) =>
  language.digits.map((digits) => ({ language, digits, tag: `${language.intl}-u-ca-gregory-nu-${digits}` })),
);

describe.each(written)('dates in $tag, with the names of their folder', ({ language, digits, tag }) => {
  const write = gregorian(language.gregorian, digits);

  test.each(asked)('say the %s as CLDR does', (fields, options) => {
    const intl = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
    // Editions of CLDR differ in commas, kinds of space and direction marks; one plain space is right in every
    // language.
    const byIntl = (ms: number) =>
      intl
        .formatToParts(ms)
        .map(({ type, value }) => (type === 'literal' ? ' ' : value.replace(hamza, '')))
        .join('');
    expect(days.map((ms) => write(ms, fields))).toEqual(days.map(byIntl));
  });
});

test('a date is that of UTC, to its last moment', () => {
  const write = gregorian(languages.en.language.gregorian, 'latn');
  expect(write(Date.UTC(2022, 6, 16) - 1, 'weekday day month year')).toBe('Friday 15 July 2022');
});

test('a date has the names that its language gives, whatever CLDR calls them', () => {
  const { gregorian: names } = languages.ar.language;
  const levantine = [...names.months.slice(0, 6), 'تموز', ...names.months.slice(7)];
  const write = gregorian({ ...names, months: levantine }, 'latn');
  expect(write(Date.UTC(2022, 6, 15), 'day month year')).toBe('15 تموز 2022');
});
