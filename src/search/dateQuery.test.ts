import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { languages, type TestLocale } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { day } from '../time/span.ts';
import { calendarNamesOf } from './calendarNames.ts';
import { datesIn } from './dateQuery.ts';

const story = fixtureEdition('en');

/** `2022-07-01 to 2022-07-31`: the first day and the last of each date that `query` names on a page in `locale`. */
function dates(query: string, locale: TestLocale): readonly string[] {
  const { language } = languages[locale];
  const calendars = calendarNamesOf(language, messagesIn(locale).dates);
  return datesIn(query, [{ rules: language.search, calendars }], story).map(({ earliest, latest }) =>
    [earliest, latest - day].map((ms) => new Date(ms).toISOString().slice(0, 10)).join(' to '),
  );
}

const july = ['2022-07-01 to 2022-07-31'];
const seventh = ['2022-09-07 to 2022-09-07'];

describe('a date is read', () => {
  it.each([
    ['en', 'July 2022', july],
    ['en', '2022 jul', july],
    ['en', 'in July of 2022', july],
    ['en', '2022-07', july],
    ['en', '7/2022', july],
    ['en', '7 September 2022', seventh],
    ['en', 'Sept 7th, 2022', seventh],
    ['en', '2022-09-07', seventh],
    ['en', '7/9/2022', seventh],
    ['en', '7.9.2022', seventh],
    ['en', '2022', ['2022-01-01 to 2022-12-31']],
    ['ar', 'يوليو ٢٠٢٢', july],
    ['ar', 'في شهر يوليو عام 2022', july],
    ['ar', 'تموز 2022', july],
    ['ar', '٧ سبتمبر ٢٠٢٢', seventh],
    ['ar', '7 أيلول 2022', seventh],
    ['ar', '7 ايلول 2022', seventh],
    ['ar', '\u200f7 سبتمبر 2022\u200f', seventh],
    ['fa', 'ژوئیه ۲۰۲۲', july],
    ['fa', 'جولای 2022', july],
    ['fa', '16 شهریور 1401', seventh],
    ['fa', '۱۶ شهریور ۱۴۰۱', seventh],
    ['fa', '۱۴۰۱/۶/۱۶', seventh],
    ['fa', 'تیر ۱۴۰۱', ['2022-06-22 to 2022-07-22']],
    ['fa', 'اسفند ۱۴۰۰', ['2022-02-20 to 2022-03-20']],
    ['fa', 'سال ۱۴۰۱', ['2022-03-21 to 2023-03-20']],
  ] as const)('%s: %s', (locale, query, expected) => {
    expect(dates(query, locale)).toEqual(expected);
  });

  it('of two months whose names begin alike the longer', () => {
    const bounds = { start: Date.UTC(2021, 0), end: Date.UTC(2024, 0) };
    const { language } = languages.ar;
    const calendars = calendarNamesOf(language, messagesIn('ar').dates);
    const [span] = datesIn('تشرين الثاني 2022', [{ rules: language.search, calendars }], {
      ...story,
      bounds,
    });
    expect(span?.earliest).toBe(Date.UTC(2022, 10, 1));
  });
});

describe('a day without a year', () => {
  it.each([
    ['en', '7 September'],
    ['en', 'September 7'],
    ['ar', '٧ سبتمبر'],
    ['fa', '۱۶ شهریور'],
  ] as const)('is that of each year in which something happened on it (%s: %s)', (locale, query) => {
    expect(dates(query, locale)).toEqual(seventh);
  });

  it('on which nothing happened is none', () => {
    expect(dates('3 September', 'en')).toEqual([]);
  });
});

it.each([
  ['a month alone', 'July'],
  ['a word beside it', 'July 2022 attack'],
  ['a day that no month has', '31 September 2022'],
  ['a month that no year has', '2022-13'],
  ['a year that the story does not reach to', 'July 1822'],
  ['a number', '3000'],
  ['two numbers', '50 12'],
  ['a figure with its thousands apart', '3,200'],
  ['the name of an advisory', 'AA22-264A'],
  ['nothing', ' '],
])('%s is no date', (_, query) => {
  expect(dates(query, 'en')).toEqual([]);
});
