import { expect, it } from 'vitest';
import { frameCostOf, frameLength } from './frameCost.ts';

it('frames that come one after the other lose none', () => {
  const cost = frameCostOf([16.6, 16.7, 16.8, 16.6]);
  expect(cost.lost).toBe(0);
  expect(cost.worst).toBe(16.8);
});

it('a frame that takes as long as four loses three', () => {
  expect(frameCostOf([frameLength, 4 * frameLength, frameLength]).lost).toBe(3);
});

it('one slow frame of twenty is beyond the 95th percentile, two are not', () => {
  const fast = Array.from({ length: 19 }, () => 16);
  expect(frameCostOf([...fast, 90]).p95).toBe(16);
  expect(frameCostOf([...fast.slice(1), 90, 90]).p95).toBe(90);
});

it('of no frames nothing is said', () => {
  expect(frameCostOf([]).median).toBeNaN();
});
