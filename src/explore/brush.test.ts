import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { overviewScaleOf } from '../model/overview.ts';
import { day } from '../time/span.ts';
import { shortestWindow } from '../time/window.ts';
import { centred, moved } from './brush.ts';
import { deltaOfKey } from './brushKeys.ts';

const scale = overviewScaleOf(fixtureEdition('en').events);
const ground = { scale, bounds: scale };
const window = { start: Date.UTC(2022, 6), end: Date.UTC(2022, 10) };
const middleOf = ({ start, end }: typeof window) => (scale.fractionOf(start) + scale.fractionOf(end)) / 2;
const sizeOf = ({ start, end }: typeof window) => scale.fractionOf(end) - scale.fractionOf(start);

describe('moving the window on the strip', () => {
  it('keeps its size on the strip, and so takes in more time in quiet years', () => {
    const earlier = moved(ground, window, 'body', -0.5);
    expect(sizeOf(earlier)).toBeCloseTo(sizeOf(window), 2);
    expect(earlier.end - earlier.start).toBeGreaterThan(window.end - window.start);
  });

  it('stops whole at either end', () => {
    const first = moved(ground, window, 'body', -9);
    const last = moved(ground, window, 'body', 9);
    expect(first.start).toBe(scale.start);
    expect(last.end).toBe(scale.end);
    expect(sizeOf(first)).toBeCloseTo(sizeOf(window), 2);
  });

  it('moves one edge and leaves the other', () => {
    expect(moved(ground, window, 'start', -0.05)).toMatchObject({ end: window.end });
    expect(moved(ground, window, 'start', -0.05).start).toBeLessThan(window.start);
    expect(moved(ground, window, 'end', 0.05)).toMatchObject({ start: window.start });
    expect(moved(ground, window, 'end', 0.05).end).toBeGreaterThan(window.end);
  });

  it('an edge never passes the other, nor the bounds', () => {
    expect(moved(ground, window, 'start', 1)).toEqual({
      start: window.end - shortestWindow,
      end: window.end,
    });
    expect(moved(ground, window, 'end', -1)).toEqual({
      start: window.start,
      end: window.start + shortestWindow,
    });
    const bounds = { start: Date.UTC(2020, 0), end: Date.UTC(2023, 0) };
    expect(moved({ scale, bounds }, window, 'start', -1).start).toBe(bounds.start);
  });

  it('begins and ends with whole days', () => {
    const { start, end } = moved(ground, window, 'body', -0.1234);
    expect([start % day, end % day]).toEqual([0, 0]);
  });

  it('a place that is tapped becomes its middle', () => {
    expect(middleOf(centred(ground, window, 0.4))).toBeCloseTo(0.4, 2);
    expect(centred(ground, window, 0).start).toBe(scale.start);
  });
});

describe('keys', () => {
  it.each([
    { key: 'ArrowRight', direction: 'ltr', later: true },
    { key: 'ArrowLeft', direction: 'ltr', later: false },
    { key: 'ArrowRight', direction: 'rtl', later: false },
    { key: 'ArrowLeft', direction: 'rtl', later: true },
    { key: 'ArrowUp', direction: 'rtl', later: true },
    { key: 'PageDown', direction: 'rtl', later: false },
    { key: 'End', direction: 'rtl', later: true },
    { key: 'Home', direction: 'ltr', later: false },
  ] as const)('in $direction text, $key goes to the later time: $later', ({ key, direction, later }) => {
    const delta = deltaOfKey(key, direction, 'body', 0.2);
    expect(Math.sign(delta ?? 0)).toBe(later ? 1 : -1);
  });

  it('the body goes by quarters of itself, and whole with Page Up', () => {
    expect(deltaOfKey('ArrowRight', 'ltr', 'body', 0.2)).toBeCloseTo(0.05);
    expect(deltaOfKey('PageUp', 'ltr', 'body', 0.2)).toBeCloseTo(0.2);
  });

  it('other keys are left to the browser', () => {
    expect(deltaOfKey('Tab', 'ltr', 'body', 0.2)).toBeNull();
  });
});
