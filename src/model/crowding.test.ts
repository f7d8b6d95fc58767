import { describe, expect, it } from 'vitest';
import { layoutWith, onDay } from '../../tests/fixtures/layout.ts';
import { day } from '../time/span.ts';
import { gapsOf } from './crowding.ts';
import { gap, leastLabel } from './pictureMetrics.ts';
import { labelRoomOf } from './scene.ts';

const july = Date.parse('2022-07-01');
const lanes = ['arvania', 'attackers', 'kerenia', 'league'];

/** `count` events in all lanes, of all weights, spread evenly over 400 days. */
function evenly(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    ...onDay(Math.floor((index * 400) / count), {
      lane: lanes[index % lanes.length] ?? '',
      importance: index % 7 === 0 ? 1 : 2,
    }),
    id: `event-${index}`,
  }));
}

/** Where the day `offset` is drawn, two px a day. */
const pxOf = (offset: number) => (july / day + offset) * 2;

/** The most marks that stand within 1000 px. */
function mostOf(count: number, px: number): number {
  const { marks } = layoutWith(evenly(count), { msPerPx: day / px });
  const places = marks.map(({ start, end }) => ((start + end) / 2 / day) * px).toSorted((a, b) => a - b);
  return Math.max(
    ...places.map((from) => places.filter((place) => place >= from && place < from + 1000).length),
  );
}

describe('the gap between icons', () => {
  it('is the same where a hundred events stand side by side, and nothing is a crowd in the strip', () => {
    expect(gapsOf(evenly(100), day / 2, false)(pxOf(200))).toBe(gap);
    expect(gapsOf(evenly(2000), day / 2, true)(pxOf(200))).toBe(gap);
  });

  it('is wide in a crowd, and as ever beside it', () => {
    const gapAt = gapsOf(evenly(2000), day / 2, false);
    expect(gapAt(pxOf(200))).toBeGreaterThan(leastLabel);
    expect(gapAt(pxOf(-1000))).toBe(gap);
  });

  it('is as ever again when the reader has zoomed in so far that there is room', () => {
    expect(gapsOf(evenly(2000), day / 100, false)(100 * (july / day + 200))).toBe(gap);
  });
});

describe('the marks of a crowd', () => {
  it.each([1, 2, 5, 20])('are no more of forty times as many events (%i px a day)', (px) => {
    expect(mostOf(20_000, px)).toBeLessThan(250);
    expect(mostOf(20_000, px)).toBeLessThanOrEqual(Math.max(mostOf(500, px), 100));
  });

  it('have room for words', () => {
    const layout = layoutWith(evenly(2000), { msPerPx: day / 2 });
    const window = { start: july, end: july + 400 * day };
    const inside = layout.marks.filter(({ start, next }) => start > july && next !== null);
    expect(inside.length).toBeGreaterThan(20);
    for (const mark of inside) {
      expect(labelRoomOf(mark, layout, window)).toBeGreaterThanOrEqual(leastLabel - 0.001);
    }
  });
});
