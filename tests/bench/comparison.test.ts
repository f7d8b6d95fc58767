import { describe, expect, it } from 'vitest';
import { comparisonOf } from './comparison.ts';
import type { Visit } from './visit.ts';

const visitOf = (change: Partial<Visit>): Visit => ({
  firstPaint: 400,
  largestPaint: 400,
  parsed: 500,
  shift: 0,
  blocking: 0,
  longestTask: 0,
  received: 0,
  withPicture: null,
  ...change,
});

const verdictsOf = (ours: Partial<Visit>, plain: Partial<Visit> = {}) =>
  Object.fromEntries(
    comparisonOf([visitOf(ours)], [visitOf(plain)]).map(({ figure, verdict }) => [figure, verdict]),
  );

describe('the comparison with a plain page', () => {
  it('allows paints 1.15 times those of the plain page', () => {
    expect(verdictsOf({ firstPaint: 460, largestPaint: 461 })).toMatchObject({
      'first contentful paint (ms)': 'ok',
      'largest contentful paint (ms)': 'over',
    });
  });

  it('allows no layout shift and 150 ms of blocking, whatever the plain page has', () => {
    const much = { shift: 1, blocking: 1000 };
    expect(verdictsOf({ shift: 0.0001, blocking: 151 }, much)).toMatchObject({
      'layout shift': 'over',
      'total blocking time (ms)': 'over',
    });
    expect(verdictsOf({ blocking: 150 }, much)).toMatchObject({ 'total blocking time (ms)': 'ok' });
  });

  it('takes what happened until the picture was drawn where the visit went on to it', () => {
    const opened = visitOf({ blocking: 10 });
    const withPicture = visitOf({ blocking: 160 });
    expect(verdictsOf({ ...opened, withPicture })).toMatchObject({
      'total blocking time (ms)': 'ok',
      'total blocking time, picture seen (ms)': 'over',
    });
  });

  it('shows medians with the least and the most', () => {
    const ours = [500, 440, 460].map((firstPaint) => visitOf({ firstPaint }));
    expect(comparisonOf(ours, [visitOf({})])[0]).toEqual({
      figure: 'first contentful paint (ms)',
      ours: '460 (440–500)',
      plain: '400 (400–400)',
      ratio: '1.15',
      limit: '1.15×',
      verdict: 'ok',
    });
  });
});
