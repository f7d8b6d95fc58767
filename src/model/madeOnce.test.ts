import { expect, it, vi } from 'vitest';
import { madeOnce } from './madeOnce.ts';

it('is made once for each object, nothing included', () => {
  const make = vi.fn<(list: readonly number[]) => number | undefined>((list) => list[0]);
  const firstOf = madeOnce(make);
  const [some, same, none] = [[1], [1], []];
  expect([firstOf(some), firstOf(some), firstOf(same), firstOf(none), firstOf(none)]).toEqual([
    1,
    1,
    1,
    undefined,
    undefined,
  ]);
  expect(make).toHaveBeenCalledTimes(3);
});
