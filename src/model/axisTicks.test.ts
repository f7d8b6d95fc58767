import { describe, expect, it } from 'vitest';
import { languages } from '../../tests/fixtures/languages.ts';
import { axisLabelsOf } from '../i18n/axisLabels.ts';
import { day } from '../time/span.ts';
import { axisOf, axisStepOf, ticksOf } from './axisTicks.ts';

const window = (from: string, to: string) => ({ start: Date.parse(from), end: Date.parse(to) });
const startsOf = (from: string, to: string, ...step: Parameters<typeof axisStepOf>) =>
  ticksOf(window(from, to), axisStepOf(...step)).map(({ start }) =>
    new Date(start).toISOString().slice(0, 10),
  );

describe('an axis', () => {
  it.each([
    { px: 1500, scale: 'hour', step: 1 },
    { px: 500, scale: 'hour', step: 4 },
    { px: 120, scale: 'weekday', step: 1 },
    { px: 60, scale: 'day', step: 1 },
    { px: 30, scale: 'day', step: 2 },
    { px: 10, scale: 'month', step: 1 },
    { px: 1, scale: 'month', step: 3 },
    { px: 0.2, scale: 'year', step: 1 },
    { px: 0.1, scale: 'year', step: 5 },
    { px: 1e-6, scale: 'year', step: 100 },
  ])('with $px px a day is divided by $step × $scale', ({ px, scale, step }) => {
    expect(axisStepOf(day / px)).toEqual({ scale, step });
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

  it('name each month, and above them the year in which the window begins', () => {
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

  it('are left out where an end of the axis would cut them', () => {
    expect(said('2022-07-10', '2022-10-05', 1000).minor).toEqual(['', 'Aug', 'Sept', 'Oct']);
    expect(said('2022-07-10', '2022-10-02', 1000).minor).toEqual(['', 'Aug', 'Sept', '']);
  });
});
