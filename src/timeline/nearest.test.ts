import { expect, it } from 'vitest';
import { onDay } from '../../tests/fixtures/layout.ts';
import { day } from '../time/span.ts';
import { nearestTo } from './nearest.ts';

const july = Date.parse('2022-07-01');
const window = (from: number, to: number) => ({ start: july + from * day, end: july + to * day });

it('the nearest event may be before the window or after it', () => {
  const events = [onDay(0), onDay(10), onDay(40)];
  expect(nearestTo(window(12, 20), events)?.id).toBe('day-10');
  expect(nearestTo(window(25, 35), events)?.id).toBe('day-40');
});

it('of nothing, nothing is nearest', () => {
  expect(nearestTo(window(0, 1), [])).toBeUndefined();
});
