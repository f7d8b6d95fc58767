import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { layoutWith, onDay } from '../../tests/fixtures/layout.ts';
import { day } from '../time/span.ts';
import { keyZoomAnchor, zoomAnchor } from './zoom.ts';

const { events } = fixtureEdition('en');
const all = { start: Date.parse('1990-01-01'), end: Date.parse('2024-01-01') };

it('a button zooms to where most happens, or to the selected event where that is seen', () => {
  expect(new Date(zoomAnchor(all, events, null)).getUTCFullYear()).toBe(2022);
  expect(zoomAnchor(all, events, 'visit')).toBe(Date.parse('2022-10-24T12:00Z'));
  const nineties = { start: all.start, end: Date.parse('2000-01-01') };
  expect(new Date(zoomAnchor(nineties, events, 'visit')).getUTCFullYear()).toBe(1991);
  expect(zoomAnchor({ start: 0, end: 1000 }, events, null)).toBe(500);
});

it('a key zooms to the mark with the focus where that is seen, else to the middle', () => {
  const [mark] = layoutWith([onDay(10)]).marks;
  const start = Date.parse('2022-07-01');
  expect(keyZoomAnchor({ start, end: start + 31 * day }, mark)).toBe(Date.parse('2022-07-11T12:00Z'));
  expect(keyZoomAnchor({ start, end: start + 8 * day }, mark)).toBe(start + 4 * day);
  expect(keyZoomAnchor({ start, end: start + 8 * day }, undefined)).toBe(start + 4 * day);
});
