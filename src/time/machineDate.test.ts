import { describe, expect, test } from 'vitest';
import { spanOf } from './edtf.ts';
import { machineDate, machineRange } from './machineDate.ts';

describe('one date for machines', () => {
  test.each(['2022-07-15', '2022-12-31', '2022-05', '2024-02', '1991', '0987-03'])(
    'is as exact as its source: %s',
    (date) => {
      expect(machineDate(spanOf(date))).toBe(date);
    },
  );

  test.each([
    ['a range of days', '2022-10-23/2022-10-25'],
    ['a range of months', '2021-10/2022-01'],
    ['a range of years', '2013/2016'],
    ['a season', '2022-22'],
    ['"about"', '2018~'],
    ['"perhaps"', '2022-05?'],
    ['an open end', '2022-05/..'],
  ])('is left out where there is none: %s', (_, date) => {
    expect(machineDate(spanOf(date))).toBeNull();
  });
});

describe('a range for machines', () => {
  test.each([
    ['2022-07-15', '2022-07-15', '2022-07-15'],
    ['2022-05', '2022-05', '2022-05'],
    ['2022-10-23/2022-10-25', '2022-10-23', '2022-10-25'],
    ['2021-12-31/2022-01-01', '2021-12-31', '2022-01-01'],
    ['2021-10/2022-01', '2021-10', '2022-01'],
    ['2013/2016', '2013', '2016'],
    ['2022-05/..', '2022-05', null],
  ])('has both ends as the source has them: %s', (date, start, end) => {
    expect(machineRange(spanOf(date))).toEqual({ start, end });
  });

  test('is no more exact than the coarser end', () => {
    expect(machineRange(spanOf('2022-05-15/2022-06'))).toEqual({ start: '2022-05', end: '2022-06' });
  });

  test.each(['2022-22', '2018~', '2022-05?', '2018~/2020', '2022-05%'])(
    'is left out where ISO 8601 has no words: %s',
    (date) => {
      expect(machineRange(spanOf(date))).toBeNull();
    },
  );
});
