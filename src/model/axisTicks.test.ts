import { describe, expect, it } from 'vitest';
import { languages } from '../../tests/fixtures/languages.ts';
import { axisLabelsOf } from '../i18n/axisLabels.ts';
import { day } from '../time/span.ts';
import { shortestWindow } from '../time/window.ts';
import { axisOf, axisStepOf, ticksOf } from './axisTicks.ts';

const window = (from: string, to: string) => ({ start: Date.parse(from), end: Date.parse(to) });
const startsOf = (from: string, to: string, msPerPx: number) =>
  ticksOf(window(from, to), axisStepOf(msPerPx, Date.parse(to) - Date.parse(from))).map(({ start }) =>
    new Date(start).toISOString().slice(0, 10),
  );

describe('an axis', () => {
  it.each([
    { px: 1500, scale: 'hour', step: 1 },
    { px: 500, scale: 'hour', step: 4 },
    { px: 120, scale: 'weekday', step: 1 },
    { px: 60, scale: 'day', step: 1 },
    { px: 30, scale: 'day', step: 2 },
    { px: 8, scale: 'day', step: 5 },
    { px: 5, scale: 'day', step: 10 },
    { px: 3, scale: 'month', step: 1 },
    { px: 1, scale: 'month', step: 3 },
    { px: 0.2, scale: 'year', step: 1 },
    { px: 0.1, scale: 'year', step: 5 },
    { px: 1e-6, scale: 'year', step: 100 },
  ])('with $px px a day is divided by $step × $scale', ({ px, scale, step }) => {
    expect(axisStepOf(day / px, 30 * day)).toEqual({ scale, step });
  });

  it('of some months is divided by months, however much room there is for days', () => {
    expect(axisStepOf(day / 12, 70 * day)).toEqual({ scale: 'month', step: 1 });
  });

  it('counts days from the first of each month', () => {
    expect(startsOf('2022-07-28', '2022-08-04', day / 30)).toEqual([
      '2022-07-27',
      '2022-07-29',
      '2022-07-31',
      '2022-08-01',
      '2022-08-03',
    ]);
  });

  it('counts quarters from January and years from round ones, and begins before the window', () => {
    expect(startsOf('2021-11-15', '2022-07-01', day)).toEqual([
      '2021-10-01',
      '2022-01-01',
      '2022-04-01',
      '2022-07-01',
    ]);
    expect(startsOf('1989-08-04', '2000-02-01', 10 * day)).toEqual([
      '1985-01-01',
      '1990-01-01',
      '1995-01-01',
      '2000-01-01',
    ]);
  });

  it('divides days before 1970 into hours as those after', () => {
    const ticks = ticksOf(window('1969-12-31T05:00Z', '1969-12-31T13:00Z'), { scale: 'hour', step: 4 });
    expect(ticks.map(({ start }) => new Date(start).getUTCHours())).toEqual([4, 8, 12]);
  });
});

describe('the labels of an axis', () => {
  const labels = axisLabelsOf(languages.en.language.gregorian, 'latn');
  const said = (from: string, to: string, width: number) => {
    const { ticks, first } = axisOf(window(from, to), width, labels);
    return { first, minor: ticks.map(({ minor }) => minor), above: ticks.map(({ above }) => above) };
  };

  it('name each month, and above them the year, with the month that has begun before', () => {
    expect(said('2022-06-20', '2022-11-01', 1000)).toEqual({
      first: 'June 2022',
      minor: ['', 'Jul', 'Aug', 'Sept', 'Oct', ''],
      above: ['', '', '', '', '', ''],
    });
    expect(said('2022-07-01', '2022-11-01', 1000)).toEqual({
      first: '2022',
      minor: ['Jul', 'Aug', 'Sept', 'Oct', ''],
      above: ['', '', '', '', ''],
    });
  });

  it('name the next year where it begins, and the first only where both have room', () => {
    expect(said('2021-10-01', '2022-07-01', 1000)).toMatchObject({
      first: '2021',
      above: ['', '', '', '2022', '', '', '', '', '', ''],
    });
    expect(said('2021-12-25', '2022-07-01', 1000)).toMatchObject({ first: '' });
  });

  it('name days by fives and tens, and none that the next would run into', () => {
    expect(said('2022-08-02', '2022-08-28', 360)).toEqual({
      first: 'August 2022',
      minor: ['', '6', '11', '16', '21', '26'],
      above: ['', '', '', '', '', ''],
    });
    expect(said('2022-07-15', '2022-09-10', 360)).toMatchObject({
      minor: ['', '21', '', '1', '11', '21', '', '1'],
      above: ['', '', '', 'August 2022', '', '', '', ''],
    });
  });

  it('name the year that has begun before, among years', () => {
    expect(said('2019-06-01', '2026-06-01', 720).first).toBe('2019');
    expect(said('2019-01-01', '2026-06-01', 720).first).toBe('');
  });

  it('are left out where an end of the axis would cut them', () => {
    expect(said('2022-07-10', '2022-10-05', 1000).minor).toEqual(['', 'Aug', 'Sept', 'Oct']);
    expect(said('2022-07-10', '2022-10-02', 1000).minor).toEqual(['', 'Aug', 'Sept', '']);
  });
});

describe.each(['en', 'ar', 'fa'] as const)(
  'however long the window is and wide the screen, in %s',
  (locale) => {
    const { gregorian } = languages[locale].language;
    const labels = axisLabelsOf(gregorian, 'latn');
    const wholeStory = 36 * 365 * day;
    const lengths = Array.from({ length: 90 }, (_, index) => shortestWindow * 1.09 ** index).filter(
      (length) => length < wholeStory,
    );
    const widths = Array.from({ length: 18 }, (_, index) => 280 + index * 97);
    const begins = ['2021-12-18T07:00Z', '2022-01-01', '2022-07-01', '2022-07-29T13:00Z', '2022-09-02'];
    const walk = begins.flatMap((begin) =>
      lengths.flatMap((length) =>
        widths.map((width) => {
          const start = Date.parse(begin);
          const { ticks, first } = axisOf({ start, end: start + length }, width, labels);
          const above = [first, ...ticks.map((tick) => tick.above)].filter((text) => text !== '');
          const minor = ticks.map((tick) => tick.minor).filter((text) => text !== '');
          const { scale } = axisStepOf(length / width, length);
          return { begin, days: length / day, width, scale, above, minor };
        }),
      ),
    );
    const names = [...gregorian.months, ...gregorian.shortMonths];
    const saysMonth = (text: string) => names.some((name) => text.includes(name));

    it('the axis says which year it is', () => {
      const silent = walk.filter(
        ({ above, minor }) => ![...above, ...minor].some((text) => /\d{4}/u.test(text)),
      );
      expect(silent).toEqual([]);
    });

    it('up to a year it says which month, and up to two which day', () => {
      const withoutMonth = walk.filter(
        ({ days, above, minor }) => days < 365 && ![...above, ...minor].some(saysMonth),
      );
      expect(withoutMonth).toEqual([]);
      const withoutDay = walk.filter(
        ({ days, width, above, minor }) =>
          days < 60 &&
          width >= 360 &&
          !(
            above.some((text) => /\b\d{1,2}\b/u.test(text)) ||
            minor.some((text) => /(?<!\d)\d{1,2}(?!\d)/u.test(text))
          ),
      );
      expect(withoutDay).toEqual([]);
    });
  },
);
