import { describe, expect, it } from 'vitest';
import { hostCostOf } from './hostCost.ts';
import type { Hosting, HostVisit } from './hostVisit.ts';

const hostingOf = (change: Partial<Hosting>): Hosting => ({
  firstPaint: 400,
  largestPaint: 400,
  parsed: 500,
  shift: 0,
  blocking: 0,
  longestTask: 0,
  received: 0,
  requests: 1,
  bytes: 2000,
  ...change,
});

const visitOf = (reached: Partial<Hosting>): HostVisit => ({
  opened: hostingOf({}),
  reached: hostingOf(reached),
});

/** The line of the table with the name `figure`. */
function costOf(figure: string, without: readonly HostVisit[], visits: readonly HostVisit[]) {
  const lines = hostCostOf(without, [{ name: 'frame', visits }], 'reached');
  return lines.find((line) => line['figure'] === figure);
}

describe('what a snippet costs its host', () => {
  it('is the change of the median, beside the least and the most', () => {
    const without = [410, 400, 420].map((largestPaint) => visitOf({ largestPaint }));
    const frame = [430, 500, 420].map((largestPaint) => visitOf({ largestPaint }));
    expect(costOf('largest contentful paint (ms)', without, frame)).toEqual({
      figure: 'largest contentful paint (ms)',
      without: '410 (400–420)',
      frame: '430 (420–500) +20',
    });
  });

  it('may be less than nothing, or nothing', () => {
    const plain = [visitOf({ blocking: 30, requests: 2 })];
    expect(costOf('total blocking time (ms)', plain, [visitOf({ blocking: 10 })])?.['frame']).toBe(
      '10 (10–10) −20',
    );
    expect(costOf('requests', plain, [visitOf({ requests: 2 })])?.['frame']).toBe('2 (2–2) ±0');
  });

  it('does not round away a layout shift, nor half a kilobyte', () => {
    const frame = [visitOf({ shift: 0.0004, bytes: 2500 })];
    expect(costOf('layout shift', [visitOf({})], frame)?.['frame']).toBe('0.0004 (0.0004–0.0004) +0.0004');
    expect(costOf('sent (kB)', [visitOf({})], frame)?.['frame']).toBe('2.5 (2.5–2.5) +0.5');
  });

  it('is told for each snippet by its name, and for each stage of a visit', () => {
    const [without, moved] = [[visitOf({})], [visitOf({ requests: 3 })]];
    const snippets = ['frame', 'element'].map((name) => ({ name, visits: moved }));
    const [requests] = hostCostOf(without, snippets, 'opened');
    expect(requests).toEqual({
      figure: 'requests',
      without: '1 (1–1)',
      frame: '1 (1–1) ±0',
      element: '1 (1–1) ±0',
    });
  });
});
