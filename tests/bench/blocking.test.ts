import { expect, it } from 'vitest';
import { blockingTimeOf } from './blocking.ts';

it('counts what tasks exceed 50 ms by', () => {
  const tasks = [
    { start: 500, duration: 120 },
    { start: 700, duration: 50 },
    { start: 900, duration: 80 },
  ];
  expect(blockingTimeOf(tasks, 400)).toBe(70 + 30);
});

it('counts of a task only what follows the first paint', () => {
  expect(blockingTimeOf([{ start: 300, duration: 200 }], 400)).toBe(50);
  expect(blockingTimeOf([{ start: 100, duration: 200 }], 400)).toBe(0);
});
