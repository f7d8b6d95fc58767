import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { editionIndexOf } from './editionIndex.ts';
import { sizedEdition, sizesOf } from './sizedEdition.ts';

const whole = fixtureEdition('en');
const index = editionIndexOf(whole);

it('an index and its sizes are as much as whoever embeds the story needs', () => {
  const sized = sizedEdition(index, sizesOf(whole));
  expect(sized.events.length).toBeGreaterThan(1);
  expect(whole).toMatchObject(sized);
  expect(sizesOf(sized)).toEqual(sizesOf(whole));
});

it('the sizes of another story are refused', () => {
  expect(() => sizedEdition(index, { ...sizesOf(whole), extents: [] })).toThrow(/There is no size of/u);
});
