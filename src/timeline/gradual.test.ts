import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Gradual } from './gradual.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** What `gradual` lets in, task by task, of `total` things. */
function grown(gradual: Gradual, total: number): number[] {
  const counts: number[] = [];
  gradual.grow(
    () => total,
    () => counts.push(gradual.count),
  );
  vi.runAllTimers();
  return counts;
}

it('lets things in a few at a time, and at last any number', () => {
  const gradual = new Gradual(5);
  expect(gradual.count).toBe(0);
  expect(grown(gradual, 12)).toEqual([5, 10, Infinity]);
  expect(gradual.isDone).toBe(true);
});

it.each([0, 4, 5])('is done after one task with %i things', (total) => {
  expect(grown(new Gradual(5), total)).toEqual([Infinity]);
});

it('lets nothing in while the page has something else to do, and nothing more once it is stopped', () => {
  const gradual = new Gradual(5);
  const act = vi.fn<() => void>();
  gradual.grow(() => 12, act);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersToNextTimer();
  gradual.stop();
  vi.runAllTimers();
  expect(act).toHaveBeenCalledTimes(1);
  expect(gradual.isDone).toBe(false);
});
