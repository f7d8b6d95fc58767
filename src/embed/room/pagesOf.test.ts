import { describe, expect, it } from 'vitest';
import { pageAt, pagesOf } from './pagesOf.ts';

const rows = (count: number, height: number) =>
  Array.from({ length: count }, (_, index) => ({ start: index * height, end: (index + 1) * height }));

const told = (...of: Parameters<typeof pagesOf>) => pagesOf(...of).map(({ start, end }) => [start, end]);

describe('pages through content', () => {
  it('are one where all has room', () => {
    expect(told(rows(4, 100), 400, 400)).toEqual([[0, 400]]);
  });

  it('begin with a row that had no room on the page before', () => {
    expect(told(rows(7, 100), 700, 350)).toEqual([
      [0, 300],
      [300, 600],
      [600, 700],
    ]);
  });

  it('keep a picture whole that a page has room for', () => {
    expect(told([{ start: 260, end: 580 }], 700, 400)).toEqual([
      [0, 260],
      [260, 660],
      [660, 700],
    ]);
  });

  it('cut what would leave too much of a page empty, and tell its last line again', () => {
    expect(told([{ start: 100, end: 490 }], 700, 400)).toEqual([
      [0, 400],
      [372, 700],
    ]);
  });

  it('cut what is higher than a page', () => {
    expect(told([{ start: 0, end: 1000 }], 1000, 400)).toEqual([
      [0, 400],
      [372, 772],
      [744, 1000],
    ]);
  });

  it('cut no row of which a part stands further up than the row does', () => {
    const blocks = [
      { start: 250, end: 390 },
      { start: 380, end: 420 },
    ];
    expect(told(blocks, 600, 400)).toEqual([
      [0, 250],
      [250, 600],
    ]);
  });

  it('go on to the end, whatever the room', () => {
    for (let room = 200; room < 2000; room += 37) {
      const pages = pagesOf(rows(60, 71), 4260, room);
      expect(pages.every(({ start }, index) => start <= (pages[index - 1]?.end ?? 0))).toBe(true);
      expect(pages.every(({ start, end }) => end > start && end - start <= room)).toBe(true);
      expect(pages.at(-1)?.end).toBe(4260);
    }
  });
});

it('a place is on the last page that begins before it', () => {
  const pages = pagesOf(rows(9, 100), 900, 300);
  expect([0, 299, 300, 5000].map((at) => pageAt(pages, at))).toEqual([0, 0, 1, 2]);
  expect(pageAt(pages, -5)).toBe(0);
});
