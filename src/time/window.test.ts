import { describe, expect, test } from 'vitest';
import { spanOf } from './edtf.ts';
import { day } from './span.ts';
import {
  clamped,
  contains,
  extentOf,
  overlaps,
  panned,
  revealing,
  sameWindow,
  shortestWindow,
  windowOf,
  zoomed,
  type TimeWindow,
} from './window.ts';

const july: TimeWindow = { start: Date.UTC(2022, 6), end: Date.UTC(2022, 7) };
const lengthOf = ({ start, end }: TimeWindow) => end - start;

/** A thousand windows of a day to thirty years, between 1970 and 2060: the same in every run. */
function manyWindows(): TimeWindow[] {
  let seed = 2022;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: 1000 }, () => {
    const start = Math.floor(random() * 60 * 365 * day);
    return { start, end: start + day + Math.floor(random() ** 4 * 30 * 365 * day) };
  });
}

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

test('the extent of spans is from the earliest to the latest of them, in any order', () => {
  const spans = ['2022-07-15', '2021~', '2022-05/2023-02', '2022-12'].map(spanOf);
  expect(extentOf(spans)).toEqual({ start: Date.UTC(2021, 0), end: Date.UTC(2023, 2) });
  expect(() => extentOf([])).toThrow(RangeError);
});

describe('the window of several spans', () => {
  test('shows them all, with room on both sides, in whole days', () => {
    const window = windowOf([spanOf('2022-09-07'), spanOf('2022-05'), spanOf('2022-07-15')], 0.1);
    expect(window).toEqual({ start: Date.UTC(2022, 3, 18), end: Date.UTC(2022, 8, 21) });
  });

  test('has at least the room asked for, rounded up to whole days', () => {
    expect(windowOf([spanOf('2022-07')], 0.1)).toEqual({
      start: july.start - 4 * day,
      end: july.end + 4 * day,
    });
  });

  test('without padding begins and ends with them', () => {
    expect(windowOf([spanOf('2022-07')], 0)).toEqual(july);
  });

  test('cannot be made of none', () => {
    expect(() => windowOf([], 0.1)).toThrow('at least one span');
  });
});

describe('panning', () => {
  test('by half moves half a window later, and back', () => {
    const later = panned(july, 0.5);
    expect(later).toEqual({ start: Date.UTC(2022, 6, 16, 12), end: Date.UTC(2022, 7, 16, 12) });
    expect(panned(later, -0.5)).toEqual(july);
  });

  test('never changes the length of a window', () => {
    for (const window of manyWindows()) expect(lengthOf(panned(window, -0.37))).toBe(lengthOf(window));
  });
});

describe('zooming', () => {
  test('by two shows half as much, and what is under the pointer stays there', () => {
    const atQuarter = july.start + lengthOf(july) / 4;
    const closer = zoomed(july, 2, atQuarter);
    expect(lengthOf(closer)).toBe(lengthOf(july) / 2);
    expect(atQuarter - closer.start).toBe(lengthOf(closer) / 4);
  });

  test('in and out again comes back, to the millisecond or two', () => {
    for (const window of manyWindows()) {
      const anchor = window.start + Math.round(lengthOf(window) / 3);
      const back = zoomed(zoomed(window, 1.7, anchor), 1 / 1.7, anchor);
      expect(Math.abs(back.start - window.start)).toBeLessThanOrEqual(3);
      expect(Math.abs(back.end - window.end)).toBeLessThanOrEqual(3);
    }
  });

  test('never swaps start and end, nor leaves whole milliseconds', () => {
    for (const window of manyWindows()) {
      const { start, end } = zoomed(window, 1e6, window.end);
      expect(end).toBeGreaterThan(start);
      expect([start, end].every((time) => Number.isInteger(time))).toBe(true);
    }
  });
});

describe('a clamped window', () => {
  const bounds: TimeWindow = { start: Date.UTC(1991, 0), end: Date.UTC(2026, 11) };

  test('lies within its bounds and is long enough to be read', () => {
    for (const window of manyWindows()) {
      const { start, end } = clamped(window, bounds, shortestWindow);
      expect(start).toBeGreaterThanOrEqual(bounds.start);
      expect(end).toBeLessThanOrEqual(bounds.end);
      expect(end - start).toBeGreaterThanOrEqual(shortestWindow);
    }
  });

  test('is the very same where nothing was wrong with it', () => {
    expect(clamped(july, bounds, shortestWindow)).toBe(july);
  });

  test('grows about its middle when it is too short', () => {
    const noon = { start: Date.UTC(2022, 6, 15, 12), end: Date.UTC(2022, 6, 15, 12) + 1000 };
    const { start, end } = clamped(noon, bounds, shortestWindow);
    expect((start + end) / 2).toBe((noon.start + noon.end) / 2);
    expect(end - start).toBe(3 * day);
  });

  test('keeps its length when it is brought back from outside', () => {
    const before = { start: Date.UTC(1980, 0), end: Date.UTC(1981, 0) };
    expect(clamped(before, bounds, shortestWindow)).toEqual({
      start: bounds.start,
      end: bounds.start + lengthOf(before),
    });
  });

  test('is all there is when it asks for more', () => {
    const all = { start: Date.UTC(1900, 0), end: Date.UTC(2100, 0) };
    expect(clamped(all, bounds, shortestWindow)).toEqual(bounds);
    expect(clamped(july, { start: july.start, end: july.start + day }, shortestWindow)).toEqual({
      start: july.start,
      end: july.start + day,
    });
  });
});

describe('revealing a span', () => {
  test('leaves the window alone where the span can be read already', () => {
    expect(revealing(july, spanOf('2022-07-15'))).toBe(july);
  });

  test.each(['2022-07-01', '2022-07-31', '2022-09-07', '1999-01-01'])(
    'moves without zooming to show %s in the middle',
    (edtf) => {
      const window = revealing(july, spanOf(edtf));
      expect(lengthOf(window)).toBe(lengthOf(july));
      expect((window.start + window.end) / 2).toBe((spanOf(edtf).earliest + spanOf(edtf).latest) / 2);
    },
  );

  test('widens where the span is longer than the window', () => {
    const year = spanOf('2018');
    const window = revealing(july, year);
    expect(contains(window, year)).toBe(true);
    expect(lengthOf(window)).toBeLessThan((year.latest - year.earliest) * 1.3);
  });

  test('is done once: what was revealed is not moved again', () => {
    const spans = ['1991', '2013-03/2013-05', '2022-05', '2022-07-15'].map(spanOf);
    for (const window of manyWindows()) {
      for (const span of spans) {
        const once = revealing(window, span);
        expect(contains(once, span)).toBe(true);
        expect(revealing(once, span)).toBe(once);
      }
    }
  });
});

test('windows are the same when they show the same', () => {
  expect(sameWindow(july, { ...july })).toBe(true);
  expect(sameWindow(july, panned(july, 0.01))).toBe(false);
  expect(sameWindow(july, { ...july, end: july.end + day })).toBe(false);
});
