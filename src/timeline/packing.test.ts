import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { day } from '../time/span.ts';
import { Packing } from './packing.ts';

const edition = fixtureEdition('en');
const cause = {
  events: edition.events,
  lanes: 'actor',
  selected: null,
  isStrip: false,
  scale: day / 10,
} as const;

it('rows stay as they are while what they depend on does, whatever else the picture shows', () => {
  const packing = new Packing(edition);
  const before = packing.layoutOf(cause);
  expect(packing.layoutOf({ ...cause })).toBe(before);
  // What panning rounds to.
  expect(packing.layoutOf({ ...cause, scale: cause.scale + 1e-4 })).toBe(before);
});

it.each([
  { change: { selected: 'attack' } },
  { change: { lanes: 'kind' } },
  { change: { events: [] } },
  { change: { isStrip: true } },
  { change: { scale: day } },
] as const)('are packed anew for $change', ({ change }) => {
  const packing = new Packing(edition);
  const before = packing.layoutOf(cause);
  expect(packing.layoutOf({ ...cause, ...change })).not.toBe(before);
});
