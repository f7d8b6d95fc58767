import { describe, expect, it } from 'vitest';
import { onDay } from '../../tests/fixtures/layout.ts';
import { day } from '../time/span.ts';
import { windowOf } from '../time/window.ts';
import type { EditionEvent } from './edition.ts';
import { gap, laneMetrics } from './pictureMetrics.ts';
import { packed } from './rowPacking.ts';

/** What stands in each of two rows where a day is a px wide, so that marks less than 28 days apart would touch. */
function rowsOf(...events: readonly EditionEvent[]): string[][] {
  const bounds = windowOf(
    events.map(({ span }) => span),
    100,
  );
  const marks = packed(events, {
    rows: 2,
    msPerPx: day,
    metrics: { ...laneMetrics, between: gap },
    bounds,
    selected: null,
  });
  return [0, 1].map((row) =>
    marks.filter((mark) => mark.row === row).map((mark) => mark.events.map(({ id }) => id).join('+')),
  );
}

describe('where every row is taken', () => {
  it('the newcomer joins its neighbour where the two are the nearest', () => {
    expect(rowsOf(onDay(0), onDay(10), onDay(11))).toEqual([['day-0'], ['day-10+day-11']]);
  });

  it('others join where they are nearer to each other, and the newcomer has the row that is left', () => {
    expect(rowsOf(onDay(0), onDay(1), onDay(20))).toEqual([['day-0+day-1'], ['day-20']]);
  });

  it('a headline between two details stays alone, though it is nearer to each than they are', () => {
    expect(rowsOf(onDay(0), onDay(1, { importance: 1 }), onDay(2))).toEqual([['day-0+day-2'], ['day-1']]);
  });

  it('a cluster takes in another event before two others join', () => {
    expect(rowsOf(onDay(0), onDay(1), onDay(2), onDay(3))).toEqual([['day-0+day-1+day-2'], ['day-3']]);
  });
});

/** How many elements of arrays are gone through, one by one or to be copied, while `act` runs. */
function stepsOf(act: () => void): number {
  const arrays = Array.prototype;
  const iterate = arrays[Symbol.iterator];
  let steps = 0;
  const counted = function counted(this: unknown[]) {
    steps += this.length;
    return iterate.call(this);
  };
  Object.defineProperty(arrays, Symbol.iterator, { value: counted });
  try {
    act();
  } finally {
    Object.defineProperty(arrays, Symbol.iterator, { value: iterate });
  }
  return steps;
}

it.each([0, 1, 40])(
  'the work grows with the events, not with their square, where they are %i days apart',
  (apart) => {
    const workOf = (count: number) => {
      const events = Array.from({ length: count }, (_, index) => onDay(index * apart));
      const bounds = { start: 0, end: Date.parse('2400-01-01') };
      return stepsOf(() =>
        packed(events, {
          rows: 2,
          msPerPx: day,
          metrics: { ...laneMetrics, between: gap },
          bounds,
          selected: null,
        }),
      );
    };
    expect(workOf(2000)).toBeLessThan(12 * workOf(200));
  },
);
