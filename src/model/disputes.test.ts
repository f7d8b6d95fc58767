import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { EditionClaim, WholeEvent } from './wholeEdition.ts';
import { disputersOf } from './disputes.ts';

const denial = (by: string): EditionClaim => ({
  by,
  stance: 'denies',
  accuses: [],
  accounts: [],
  text: by,
  sources: ['agency'],
});

function eventWith(actors: readonly string[], claims: readonly EditionClaim[]): WholeEvent {
  const [event] = fixtureEdition('en').events;
  if (event === undefined) throw new Error('The fixture is empty.');
  return { ...event, actors, claims };
}

it('whoever denies an event disputes it, once each', () => {
  expect(
    disputersOf(eventWith(['norvale'], [denial('kerenia'), denial('league'), denial('kerenia')])),
  ).toEqual(['kerenia', 'league']);
});

it('an actor does not dispute its own act', () => {
  expect(disputersOf(eventWith(['kerenia', 'arvania'], [denial('kerenia')]))).toEqual([]);
});

it('an actor disputes what it is accused of in its own act', () => {
  const accusation: EditionClaim = { ...denial('league'), stance: 'condemns', accuses: ['arvania'] };
  expect(disputersOf(eventWith(['arvania', 'league'], [accusation, denial('arvania')]))).toEqual(['arvania']);
});

it('a condemnation is no denial', () => {
  expect(disputersOf(eventWith(['norvale'], [{ ...denial('kerenia'), stance: 'condemns' }]))).toEqual([]);
});
