import { nat, property, record, uniqueArray } from 'fast-check';
import { expect, it } from 'vitest';
import { holds } from '../../tests/setup/property.ts';
import { decode, encoded, places, type Posting } from './postings.ts';

function decoded(text: string): readonly Posting[] {
  const postings: Posting[] = [];
  decode(text, (position, place) => postings.push({ position, place }));
  return postings;
}

it('events next to each other take a letter each', () => {
  expect(encoded([0, 1, 2].map((position) => ({ position, place: 1 })))).toHaveLength(3);
});

it('whatever is encoded is decoded as it was', () => {
  const posting = record({ position: nat(100_000), place: nat(places.length - 1) });
  const postings = uniqueArray(posting, { selector: ({ position }) => position }).map((some) =>
    some.toSorted((one, other) => one.position - other.position),
  );
  holds(
    property(postings, (some) => {
      expect(encoded(some)).toMatch(/^[\w+/]*$/u);
      expect(decoded(encoded(some))).toEqual(some);
    }),
  );
});
