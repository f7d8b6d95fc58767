import { expect, it } from 'vitest';
import { layoutWith, onDay } from '../../tests/fixtures/layout.ts';
import type { EditionEvent } from '../model/edition.ts';
import { day } from '../time/span.ts';
import { itemOf, sameItem, type Item } from './items.ts';

/** How vis-timeline is told of an event. */
function item(changes: Partial<EditionEvent>): Item {
  const [mark] = layoutWith([onDay(0, changes)]).marks;
  if (mark === undefined) throw new Error('One event should be one mark.');
  return itemOf(mark);
}

/** How it is told of events of these kinds that fall together. */
function cluster(kinds: readonly [EditionEvent['kind'], EditionEvent['kind']]): Item {
  const [kind, other] = kinds;
  const [mark] = layoutWith([onDay(0)]).marks;
  if (mark === undefined) throw new Error('One event should be one mark.');
  const events = [onDay(0, { kind }), onDay(1, { kind: other, announcedOnly: true })] as const;
  return itemOf({ ...mark, events });
}

const month = {
  earliest: Date.UTC(2022, 6),
  latest: Date.UTC(2022, 7),
  precision: 'month',
  approximate: false,
  uncertain: false,
  open: false,
} as const;

it('a day is a point with sharp edges; a month is a bar that fades, for nobody knows the days', () => {
  expect(item({})).toMatchObject({ shape: 'point', edges: 'sharp', sure: 'yes' });
  expect(item({ span: month })).toMatchObject({ shape: 'bar', edges: 'soft', sure: 'yes' });
});

it('a bar of known days is sharp unless its end is still to come', () => {
  const days = { ...month, precision: 'day', latest: month.earliest + 5 * day } as const;
  expect(item({ span: days })).toMatchObject({ shape: 'bar', edges: 'sharp' });
  expect(item({ span: { ...days, open: true } })).toMatchObject({ edges: 'soft' });
});

it.each([
  { changes: { span: { ...month, approximate: true } }, sure: 'about' },
  { changes: { span: { ...month, approximate: true, uncertain: true } }, sure: 'perhaps' },
  { changes: { span: { ...month, uncertain: true }, announcedOnly: true }, sure: 'announced' },
])('what is less than certain is told as such: $sure', ({ changes, sure }) => {
  expect(item(changes)).toHaveProperty('sure', sure);
});

it('a cluster is of the kind that its events share, else of several, and is itself no doubt', () => {
  expect(cluster(['leak', 'leak'])).toMatchObject({ kind: 'leak', sure: 'yes' });
  expect(cluster(['leak', 'visit'])).toHaveProperty('kind', 'several');
});

it('an item is drawn anew where something that is seen of it differs', () => {
  expect(sameItem(item({}), item({}))).toBe(true);
  expect(sameItem(item({}), item({ kind: 'leak' }))).toBe(false);
  expect(sameItem(item({}), item({ announcedOnly: true }))).toBe(false);
});
