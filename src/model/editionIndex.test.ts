import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { editionIndexOf } from './editionIndex.ts';

it('the index of an edition has every event, and nothing that is only read', () => {
  const whole = fixtureEdition('en');
  const index = editionIndexOf(whole);
  expect(index.events.map(({ id }) => id)).toEqual(whole.events.map(({ id }) => id));
  expect(whole).toMatchObject(index);
  const text = JSON.stringify(index);
  for (const told of [
    'What happened, in one sentence.',
    'Sources differ on the hour.',
    'Kestrel Press',
    '28 hours',
  ])
    expect(text).not.toContain(told);
});
