import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { day } from '../time/span.ts';
import { LayoutMemo } from './layoutMemo.ts';

const edition = fixtureEdition('en');
const options = {
  events: edition.events,
  choice: 'actor',
  selected: null,
  isStrip: false,
  msPerPx: day / 10,
} as const;

it('a layout stays the same while what it depends on does', () => {
  const memo = new LayoutMemo(edition);
  const before = memo.layoutOf(options);
  expect(memo.layoutOf({ ...options })).toBe(before);
  // What panning rounds to.
  expect(memo.layoutOf({ ...options, msPerPx: options.msPerPx + 1e-4 })).toBe(before);
});

it.each([
  { change: { selected: 'attack' } },
  { change: { choice: 'kind' } },
  { change: { events: [] } },
  { change: { isStrip: true } },
  { change: { msPerPx: day } },
] as const)('is computed anew for $change', ({ change }) => {
  const memo = new LayoutMemo(edition);
  const before = memo.layoutOf(options);
  expect(memo.layoutOf({ ...options, ...change })).not.toBe(before);
});
