import { expect, it } from 'vitest';
import { AnimationPolicy } from './animationPolicy.ts';

/** Whether the picture is animated for windows that are asked for at `times` (ms). */
function animated(times: readonly number[]): boolean[] {
  const policy = new AnimationPolicy();
  return times.map((time) => policy.animationAt(time) !== false);
}

it('a jump is animated, and so is another one a while later', () => {
  expect(animated([0, 2000, 2400])).toEqual([true, true, true]);
});

it('a stream of windows is followed at once, however long it goes on', () => {
  const times = Array.from({ length: 60 }, (_, index) => index * 16);
  expect(animated(times).filter(Boolean)).toEqual([true]);
});

it('after a stream the next jump is animated again', () => {
  expect(animated([0, 16, 32, 48, 1000])).toEqual([true, false, false, false, true]);
});
