import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ProgressiveRender } from './progressiveRender.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** How many of `total` things may be drawn, task by task. */
function limitsOf(render: ProgressiveRender, total: number): number[] {
  const limits: number[] = [];
  render.start(total, () => limits.push(render.limit));
  vi.runAllTimers();
  return limits;
}

it('draws a few at a time, and at last any number', () => {
  const render = new ProgressiveRender(5);
  expect(render.limit).toBe(0);
  expect(limitsOf(render, 12)).toEqual([5, 10, Infinity]);
  expect(render.isDone).toBe(true);
});

it.each([0, 4, 5])('is done after one task with %i things', (total) => {
  expect(limitsOf(new ProgressiveRender(5), total)).toEqual([Infinity]);
});

it('draws nothing while the page has something else to do, and nothing more once it is stopped', () => {
  const render = new ProgressiveRender(5);
  const draw = vi.fn<() => void>();
  render.start(12, draw);
  expect(draw).not.toHaveBeenCalled();
  vi.advanceTimersToNextTimer();
  render.stop();
  vi.runAllTimers();
  expect(draw).toHaveBeenCalledTimes(1);
  expect(render.isDone).toBe(false);
});
