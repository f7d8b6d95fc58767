import { describe, expect, it } from 'vitest';
import { stepOfSwipe } from './swipe.ts';

const from = { x: 200, y: 300, time: 1000 };
const after = (across: number, along = 0, ms = 200) => ({
  x: from.x + across,
  y: from.y + along,
  time: from.time + ms,
});

describe('a swipe', () => {
  it.each([
    { finger: 'leftwards', direction: 'ltr', across: -120, step: 1 },
    { finger: 'rightwards', direction: 'ltr', across: 120, step: -1 },
    { finger: 'leftwards', direction: 'rtl', across: -120, step: -1 },
    { finger: 'rightwards', direction: 'rtl', across: 120, step: 1 },
  ] as const)('$finger in $direction text leads to step $step', ({ direction, across, step }) => {
    expect(stepOfSwipe(from, after(across), direction)).toBe(step);
  });

  it.each([
    { what: 'a tap that slipped', to: after(-30) },
    { what: 'scrolling down', to: after(-60, -200) },
    { what: 'scrolling askew', to: after(-100, 80) },
    { what: 'a finger that rests or selects', to: after(-200, 0, 2000) },
  ])('is not $what', ({ to }) => {
    expect(stepOfSwipe(from, to, 'ltr')).toBe(0);
  });
});
