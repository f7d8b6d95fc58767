import { expect, test } from 'vitest';
import { spanOf } from './edtf.ts';
import { compareSpans, isOneDay, middleOf } from './span.ts';

test('the middle of a day is noon, of a leap February the start of its 15th day and a half', () => {
  expect(middleOf(spanOf('2022-07-15'))).toBe(Date.UTC(2022, 6, 15, 12));
  expect(middleOf(spanOf('2024-02'))).toBe(Date.UTC(2024, 1, 15, 12));
});

test('only a date known to the day is one day', () => {
  expect(isOneDay(spanOf('2022-07-15'))).toBe(true);
  expect(isOneDay(spanOf('2022-10-23/2022-10-24'))).toBe(false);
  expect(isOneDay(spanOf('2022-07'))).toBe(false);
});

test('what begins earlier comes first, then what is over sooner', () => {
  const inOrder = ['2018~', '2022', '2022-05/2022-06', '2022-07-15', '2022-07-15/2022-07-16', '2022-07-16'];
  const sorted = inOrder.toReversed().toSorted((a, b) => compareSpans(spanOf(a), spanOf(b)));
  expect(sorted).toEqual(inOrder);
});
