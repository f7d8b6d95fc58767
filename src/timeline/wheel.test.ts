import { describe, expect, it } from 'vitest';
import { wheeled, type Wheel } from './wheel.ts';

const window = { start: 0, end: 1_000_000 };
const unmoved: Wheel = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false };
const turn = (wheel: Partial<Wheel>, direction: 'ltr' | 'rtl' = 'ltr') =>
  wheeled(window, { ...unmoved, ...wheel }, 250_000, 1000, direction);

describe('the wheel', () => {
  it('is the page’s where no key is held', () => {
    expect(turn({ deltaY: 100 })).toBeNull();
    expect(turn({ deltaY: -100, deltaX: 100 })).toBeNull();
  });

  it.each(['ctrlKey', 'metaKey'] as const)('with %s zooms about the pointer', (key) => {
    const nearer = turn({ deltaY: -100, [key]: true });
    expect(nearer).not.toBeNull();
    if (nearer === null) return;
    expect((nearer.end - nearer.start) / 1_000_000).toBeCloseTo(0.8, 3);
    expect((250_000 - nearer.start) / (nearer.end - nearer.start)).toBeCloseTo(0.25, 3);
    expect(turn({ deltaY: 100, [key]: true })?.end).toBeGreaterThan(1_000_000);
  });

  it('sideways moves as far as the fingers do, and as the eye does in either direction', () => {
    expect(turn({ deltaX: 100 })).toEqual({ start: 100_000, end: 1_100_000 });
    expect(turn({ deltaX: 100 }, 'rtl')).toEqual({ start: -100_000, end: 900_000 });
  });
});
