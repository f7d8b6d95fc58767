import { describe, expect, it } from 'vitest';
import { leastSquares } from './leastSquares.ts';

describe('least squares', () => {
  it('finds what the values were made of', () => {
    const rows = [
      [1, 0, 2],
      [1, 1, 0],
      [1, 3, 5],
      [1, 2, 1],
    ];
    const values = rows.map(([a = 0, b = 0, c = 0]) => 7 * a - 2 * b + 0.5 * c);
    const found = leastSquares(rows, values);
    for (const [at, coefficient] of [7, -2, 0.5].entries()) expect(found[at]).toBeCloseTo(coefficient);
  });

  it('goes between values that do not agree', () => {
    expect(leastSquares([[1], [1], [1]], [1, 2, 6])[0]).toBeCloseTo(3);
  });

  it('refuses columns that say the same', () => {
    const rows = [
      [1, 2],
      [2, 4],
      [3, 6],
    ];
    expect(() => leastSquares(rows, [1, 2, 3])).toThrow('Column 1');
  });
});
