import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { overviewScaleOf } from '../model/overview.ts';
import { day } from '../time/span.ts';
import { shortestWindow, type TimeWindow } from '../time/window.ts';
import { carried, centred, resized, stepped } from './brush.ts';
import { strideOfKey } from './brushKeys.ts';

const scale = overviewScaleOf(fixtureEdition('en').events);
const track = { scale, bounds: scale };
const window: TimeWindow = { start: Date.UTC(2022, 6), end: Date.UTC(2022, 10) };
const august = Date.UTC(2022, 7);
const lengthOf = ({ start, end }: TimeWindow) => end - start;
const sizeOf = ({ start, end }: TimeWindow) => scale.fractionOf(end) - scale.fractionOf(start);

describe('moving the window on the overview', () => {
  it.each([-0.9, -0.5, -0.02, 0.03, 0.9])(
    'by %f of it keeps its length, and so the scale of the picture',
    (delta) => {
      const elsewhere = carried(track, window, august, delta);
      expect(elsewhere).not.toEqual(window);
      expect(lengthOf(elsewhere)).toBe(lengthOf(window));
    },
  );

  it('is drawn narrower in quiet years, where the same time has less room', () => {
    expect(sizeOf(carried(track, window, august, -0.5))).toBeLessThan(sizeOf(window) / 2);
  });

  it('goes along with the pointer by the moment that it holds', () => {
    const share = (august - window.start) / lengthOf(window);
    const carriedThere = carried(track, window, august, -0.3);
    const held = carriedThere.start + share * lengthOf(carriedThere);
    expect(scale.fractionOf(held)).toBeCloseTo(scale.fractionOf(august) - 0.3, 2);
  });

  it('leaps nowhere when it is drawn wider than it is, and held beside itself', () => {
    const beside = carried(track, window, Date.UTC(1995, 0), 0);
    expect(beside).toBe(window);
  });

  it('stops whole at either end', () => {
    const first = carried(track, window, august, -9);
    const last = carried(track, window, august, 9);
    expect(first.start).toBe(scale.start);
    expect(last.end).toBe(scale.end);
    expect([first, last].map(lengthOf)).toEqual([lengthOf(window), lengthOf(window)]);
  });

  it('stops at the end of the overview also where the picture could go on', () => {
    const wider = { scale, bounds: { start: Date.UTC(1900, 0), end: Date.UTC(2100, 0) } };
    expect(centred(wider, window, 0).start).toBe(scale.start);
    const whole = { start: Date.UTC(1980, 0), end: Date.UTC(2030, 0) };
    expect(lengthOf(carried(wider, whole, august, -0.1))).toBe(lengthOf(whole));
  });

  it('begins with whole days', () => {
    expect(carried(track, window, august, -0.1234).start % day).toBe(0);
  });

  it('a place that is tapped becomes its middle', () => {
    const there = centred(track, window, 0.4);
    expect(scale.fractionOf((there.start + there.end) / 2)).toBeCloseTo(0.4, 2);
    expect(lengthOf(there)).toBe(lengthOf(window));
    expect(centred(track, window, 0).start).toBe(scale.start);
  });
});

describe('moving an edge', () => {
  it('leaves the other', () => {
    expect(resized(track, window, 'start', -0.05)).toMatchObject({ end: window.end });
    expect(resized(track, window, 'start', -0.05).start).toBeLessThan(window.start);
    expect(resized(track, window, 'end', 0.05)).toMatchObject({ start: window.start });
    expect(resized(track, window, 'end', 0.05).end).toBeGreaterThan(window.end);
  });

  it('never passes the other, nor the bounds', () => {
    expect(resized(track, window, 'start', 1)).toEqual({
      start: window.end - shortestWindow,
      end: window.end,
    });
    expect(resized(track, window, 'end', -1)).toEqual({
      start: window.start,
      end: window.start + shortestWindow,
    });
    const bounds = { start: Date.UTC(2020, 0), end: Date.UTC(2023, 0) };
    expect(resized({ scale, bounds }, window, 'start', -1).start).toBe(bounds.start);
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
    for (const part of ['start', 'body', 'end'] as const) {
      expect(Math.sign(strideOfKey(key, direction, part) ?? 0)).toBe(later ? 1 : -1);
    }
  });

  it('move the body by quarters of what it shows, and by all of it with Page Up', () => {
    const step = stepped(track, window, strideOfKey('ArrowRight', 'ltr', 'body') ?? 0);
    expect(step.start - window.start).toBeGreaterThan(0.24 * lengthOf(window));
    expect(step.start - window.start).toBeLessThan(0.26 * lengthOf(window));
    const leap = stepped(track, window, strideOfKey('PageDown', 'ltr', 'body') ?? 0);
    expect(leap.end).toBe(window.start);
  });

  it('cross the quiet years without a press for each month', () => {
    const quiet = centred(track, window, scale.fractionOf(Date.UTC(2000, 0)));
    const step = stepped(track, quiet, 0.25);
    expect(step.start - quiet.start).toBeGreaterThan(lengthOf(quiet));
    expect(lengthOf(step)).toBe(lengthOf(window));
  });

  it('reach both ends of the story', () => {
    expect(stepped(track, window, strideOfKey('Home', 'ltr', 'body') ?? 0).start).toBe(scale.start);
    expect(stepped(track, window, strideOfKey('End', 'ltr', 'body') ?? 0).end).toBe(scale.end);
  });

  it('others are left to the browser', () => {
    expect(strideOfKey('Tab', 'ltr', 'body')).toBeNull();
  });
});
