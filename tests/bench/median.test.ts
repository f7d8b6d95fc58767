import { expect, it } from 'vitest';
import { median } from './median.ts';

it('is the middle of an odd number of values, whatever their order', () => {
  expect(median([30, 1, 2])).toBe(2);
});

it('is halfway between the two in the middle of an even number', () => {
  expect(median([4, 1, 10, 2])).toBe(3);
});

it('of no values is no number', () => {
  expect(median([])).toBeNaN();
});
