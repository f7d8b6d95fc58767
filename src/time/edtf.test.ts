import { describe, expect, test } from 'vitest';
import { spanOf } from './edtf.ts';

/** The start of an ISO day or month, UTC ms. */
const at = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

describe('a date covers what its source says, in UTC', () => {
  test.each([
    ['1991', 'year', '1991-01-01', '1992-01-01'],
    ['2022-05', 'month', '2022-05-01', '2022-06-01'],
    ['2015-12', 'month', '2015-12-01', '2016-01-01'],
    ['2022-07-15', 'day', '2022-07-15', '2022-07-16'],
    ['2022-12-31', 'day', '2022-12-31', '2023-01-01'],
    ['2024-02-29', 'day', '2024-02-29', '2024-03-01'],
    ['2022-21', 'season', '2022-03-01', '2022-06-01'],
    ['2022-22', 'season', '2022-06-01', '2022-09-01'],
    ['2022-23', 'season', '2022-09-01', '2022-12-01'],
    ['2022-24', 'season', '2022-12-01', '2023-03-01'],
    ['2022-10-23/2022-10-25', 'day', '2022-10-23', '2022-10-26'],
    ['2021-10/2022-01', 'month', '2021-10-01', '2022-02-01'],
    ['2018/2020', 'year', '2018-01-01', '2021-01-01'],
    ['0050', 'year', '0050-01-01', '0051-01-01'],
  ])('%s is a %s from %s until %s', (edtf, precision, earliest, latest) => {
    expect(spanOf(edtf)).toEqual({
      earliest: at(earliest),
      latest: at(latest),
      precision,
      approximate: false,
      uncertain: false,
      open: false,
    });
  });
});

describe('an interval whose ends are not equally exact', () => {
  test.each([
    ['2022-05-15/2022-07', 'month', '2022-05-15', '2022-08-01'],
    ['2021/2022-03-02', 'year', '2021-01-01', '2022-03-03'],
    ['2021-10/2022', 'year', '2021-10-01', '2023-01-01'],
  ])('%s is as exact as the coarser: a %s', (edtf, precision, earliest, latest) => {
    expect(spanOf(edtf)).toMatchObject({ precision, earliest: at(earliest), latest: at(latest) });
  });
});

describe('what a source is not sure of', () => {
  test.each([
    ['2018~', true, false],
    ['2022-05?', false, true],
    ['2022-07-15%', true, true],
    ['2021-10~/2022-01', true, false],
    ['2021-10/2022-01?', false, true],
    ['2021-10~/2022-01?', true, true],
    ['2022-07-15', false, false],
  ])('%s: approximate %s, uncertain %s', (edtf, approximate, uncertain) => {
    expect(spanOf(edtf)).toMatchObject({ approximate, uncertain });
  });
});

test('a date whose end is still to come reaches as far as is known', () => {
  expect(spanOf('2022-05/..')).toEqual({ ...spanOf('2022-05'), open: true });
  expect(spanOf('2018~/..')).toEqual({ ...spanOf('2018~'), open: true });
});

describe('what is no date of the story is refused, with the text and the reason', () => {
  test.each([
    ['2022-02-30', 'it is not a year'],
    ['2022-02-29', 'there is no such day'],
    ['1900-02-29', 'there is no such day'],
    ['2022-04-31', 'it is not a year'],
    ['2022-13', 'it is not a year'],
    ['2022-25', 'it is not a year'],
    ['2022-7-15', 'it is not a year'],
    ['15.7.2022', 'it is not a year'],
    ['', 'it is not a year'],
    [' 2022', 'it is not a year'],
    ['1657843200000', 'it is not a year'],
    ['{2021,2022}', 'it is not a year'],
    ['[2021,2022]', 'it is not a year'],
    ['2022-~05', 'it is not a year'],
    ['Y17000', 'it is not a year'],
    ['20', 'it is not a year'],
    ['2022-21/2022-22', 'it is not a year'],
    ['202X', 'digits may not be left unspecified'],
    ['2022-XX', 'digits may not be left unspecified'],
    ['2022-07-XX', 'digits may not be left unspecified'],
    ['2022-07-15T10:00', 'a time of day'],
    ['2022-07-15T10:00:00Z', 'a time of day'],
    ['2022-07-15T10:00:00Z/2022-07-16', 'a time of day'],
    ['-0044', 'years begin with 0001'],
    ['0000', 'years begin with 0001'],
    ['2022-10-24/2022-10-23', 'its end is not after its start'],
    ['2022-10-24/2022-10-24', 'its end is not after its start'],
    ['2022-10/2022-10-24', 'its end is not after its start'],
    ['2022-10-24/2022-10', 'its end is not after its start'],
    ['2022-05/', 'its end is missing'],
    ['/2022-05', 'it has no start'],
    ['../2022-05', 'it has no start'],
    ['../..', 'it has no start'],
  ])('“%s”: %s', (edtf, reason) => {
    const reading = () => spanOf(edtf);
    expect(reading).toThrow(RangeError);
    expect(reading).toThrow(`“${edtf}”`);
    expect(reading).toThrow(reason);
  });
});
