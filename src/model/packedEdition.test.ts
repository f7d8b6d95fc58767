import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { editionIndexOf } from './editionIndex.ts';
import { packedEdition, unpackedEdition } from './packedEdition.ts';

const index = editionIndexOf(fixtureEdition('ar'));

it('an edition is the same after it was sent', () => {
  expect(index.events.length).toBeGreaterThan(1);
  expect(unpackedEdition(packedEdition(index))).toEqual(index);
});

it('an edition without events is the same after it was sent', () => {
  const empty = { ...index, events: [] };
  expect(unpackedEdition(packedEdition(empty))).toEqual(empty);
});

it('a span that ends within a day is not sent as another', () => {
  const [first, ...others] = index.events;
  if (first === undefined) throw new Error('There is no event.');
  const span = { ...first.span, latest: first.span.latest - 1 };
  expect(() => packedEdition({ ...index, events: [{ ...first, span }, ...others] })).toThrow(
    /is no beginning of a day/u,
  );
});
