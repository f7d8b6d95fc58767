import { describe, expect, it } from 'vitest';
import { span } from '../../tests/fixtures/edition.ts';
import { machineDate } from './machineDate.ts';

describe('a date for machines', () => {
  it.each([
    { when: span('2022-07-15', '2022-07-15'), says: '2022-07-15' },
    { when: span('2022-12-31', '2022-12-31'), says: '2022-12-31' },
    { when: span('2022-05-01', '2022-05-31', 'month'), says: '2022-05' },
    { when: span('2024-02-01', '2024-02-29', 'month'), says: '2024-02' },
    { when: span('1991-01-01', '1991-12-31', 'year'), says: '1991' },
  ])('is as exact as its source: $says', ({ when, says }) => {
    expect(machineDate(when)).toBe(says);
  });

  it.each([
    { what: 'a range of days', when: span('2022-10-23', '2022-10-25') },
    { what: 'a range of months', when: span('2021-10-01', '2022-01-31', 'month') },
    { what: 'a range of years', when: span('2013-01-01', '2016-12-31', 'year') },
    { what: 'a season', when: span('2022-06-01', '2022-08-31', 'season') },
    { what: '"about"', when: { ...span('2018-01-01', '2018-12-31', 'year'), approximate: true } },
    { what: '"perhaps"', when: { ...span('2022-05-01', '2022-05-31', 'month'), uncertain: true } },
    { what: 'an open end', when: { ...span('2022-05-01', '2022-05-31', 'month'), open: true } },
  ])('is left out where HTML has no word for it: $what', ({ when }) => {
    expect(machineDate(when)).toBeNull();
  });
});
