import { expect, it, vi } from 'vitest';
import { day } from '../time/span.ts';
import { Ground } from './ground.ts';

const bounds = { start: 0, end: 1000 * day };
const window = { start: 100 * day, end: 200 * day };

function hostOf(width: number): HTMLElement {
  const host = document.createElement('div');
  vi.spyOn(host, 'getBoundingClientRect').mockReturnValue(new DOMRect(50, 0, width, 300));
  return host;
}

it.each([
  { direction: 'ltr', first: 50 + 152, last: 1050 },
  { direction: 'rtl', first: 1050 - 152, last: 50 },
] as const)('time begins beside the names of the lanes and goes as the script does, $direction', (one) => {
  const ground = new Ground(hostOf(1000), one.direction, bounds);
  expect(ground.timeAt(one.first, window)).toBe(window.start);
  expect(ground.timeAt(one.last, window)).toBe(window.end);
});

it('a narrow host gives all its width to the axis', () => {
  const ground = new Ground(hostOf(360), 'rtl', bounds);
  expect(ground.isStrip).toBe(true);
  expect(ground.axisWidth).toBe(360);
  expect(ground.timeAt(50 + 180, window)).toBe(150 * day);
});

it('another width is noticed when it is measured, once', () => {
  const host = hostOf(1000);
  const ground = new Ground(host, 'ltr', bounds);
  expect(ground.measure()).toBe(false);
  vi.spyOn(host, 'getBoundingClientRect').mockReturnValue(new DOMRect(50, 0, 500, 300));
  expect(ground.measure()).toBe(true);
  expect(ground.tier).toBe(480);
  expect(ground.measure()).toBe(false);
});

it('what is out of sight keeps the width that it had', () => {
  const host = hostOf(1000);
  const ground = new Ground(host, 'ltr', bounds);
  vi.spyOn(host, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 0, 0));
  expect(ground.measure()).toBe(false);
  expect(ground.axisWidth).toBe(848);
});

it('rows are packed for the tier, marks are drawn for the width', () => {
  const ground = new Ground(hostOf(700), 'ltr', bounds);
  expect(ground.packingMsPerPxOf(window)).toBe((100 * day) / (660 - 132));
  expect(ground.msPerPxOf(window)).toBe((100 * day) / (700 - 132));
});

it('no window reaches beyond the story or is too short to read', () => {
  const ground = new Ground(hostOf(1000), 'ltr', bounds);
  expect(ground.within({ start: -50 * day, end: 50 * day })).toEqual({ start: 0, end: 100 * day });
  expect(ground.within({ start: 10 * day, end: 10 * day + 1000 })).toHaveProperty('start', 8.5 * day + 500);
});
