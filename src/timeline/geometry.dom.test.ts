import { expect, it, vi } from 'vitest';
import { day } from '../time/span.ts';
import { Geometry } from './geometry.ts';

const bounds = { start: 0, end: 1000 * day };
const window = { start: 100 * day, end: 200 * day };

function containerOf(width: number): HTMLElement {
  const container = document.createElement('div');
  vi.spyOn(container, 'getBoundingClientRect').mockReturnValue(new DOMRect(50, 0, width, 300));
  return container;
}

it.each([
  { direction: 'ltr', first: 50 + 152, last: 1050 },
  { direction: 'rtl', first: 1050 - 152, last: 50 },
] as const)('time begins beside the names of the lanes and goes as the script does, $direction', (one) => {
  const geometry = new Geometry(containerOf(1000), one.direction, bounds);
  expect(geometry.timeAt(one.first, window)).toBe(window.start);
  expect(geometry.timeAt(one.last, window)).toBe(window.end);
});

it('a narrow picture gives all its width to the axis', () => {
  const geometry = new Geometry(containerOf(360), 'rtl', bounds);
  expect(geometry.isStrip).toBe(true);
  expect(geometry.axisWidth).toBe(360);
  expect(geometry.timeAt(50 + 180, window)).toBe(150 * day);
});

it('another width is noticed when it is measured, once', () => {
  const container = containerOf(1000);
  const geometry = new Geometry(container, 'ltr', bounds);
  expect(geometry.measure()).toBe(false);
  vi.spyOn(container, 'getBoundingClientRect').mockReturnValue(new DOMRect(50, 0, 500, 300));
  expect(geometry.measure()).toBe(true);
  expect(geometry.tier).toBe(400);
  expect(geometry.measure()).toBe(false);
});

it('a hidden picture keeps the width that it had', () => {
  const container = containerOf(1000);
  const geometry = new Geometry(container, 'ltr', bounds);
  vi.spyOn(container, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 0, 0));
  expect(geometry.measure()).toBe(false);
  expect(geometry.axisWidth).toBe(848);
});

it('rows are packed for the tier, marks are drawn for the width', () => {
  const geometry = new Geometry(containerOf(700), 'ltr', bounds);
  expect(geometry.packingMsPerPxOf(window)).toBe((100 * day) / (660 - 132));
  expect(geometry.msPerPxOf(window)).toBe((100 * day) / (700 - 132));
});

it('no window reaches beyond the story or is too short to read', () => {
  const geometry = new Geometry(containerOf(1000), 'ltr', bounds);
  expect(geometry.within({ start: -50 * day, end: 50 * day })).toEqual({ start: 0, end: 100 * day });
  expect(geometry.within({ start: 10 * day, end: 10 * day + 1000 })).toHaveProperty('start', 8.5 * day + 500);
});
