import { expect, test } from 'vitest';
import { spanOf } from './edtf.ts';
import { compareSpans, contains, extentOf, isOneDay, middleOf, overlaps } from './span.ts';

const july = { start: Date.UTC(2022, 6), end: Date.UTC(2022, 7) };

test('a span that touches a window only at the edge is not in it', () => {
  expect(overlaps(spanOf('2022-06'), july)).toBe(false);
  expect(overlaps(spanOf('2022-08'), july)).toBe(false);
  expect(overlaps(spanOf('2022-06-30/2022-07-01'), july)).toBe(true);
  expect(overlaps(spanOf('2022-07-31'), july)).toBe(true);
  expect(overlaps(spanOf('2022'), july)).toBe(true);
});

test('a window contains a span that fills it, and none that is a day longer', () => {
  expect(contains(july, spanOf('2022-07'))).toBe(true);
  expect(contains(july, spanOf('2022-06-30/2022-07-31'))).toBe(false);
  expect(contains(july, spanOf('2022-07-01/2022-08-01'))).toBe(false);
});

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

test('the extent of spans is from the earliest to the latest of them, in any order', () => {
  const spans = ['2022-07-15', '2021~', '2022-05/2023-02', '2022-12'].map(spanOf);
  expect(extentOf(spans)).toEqual({ start: Date.UTC(2021, 0), end: Date.UTC(2023, 2) });
  expect(() => extentOf([])).toThrow(RangeError);
});
