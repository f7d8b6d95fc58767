import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { EditionClaim, EditionEvent } from './edition.ts';
import { disputersOf } from './disputes.ts';

const denial = (by: string): EditionClaim => ({
  by,
  stance: 'denies',
  accuses: [],
  text: by,
  sources: ['agency'],
});

function eventWith(actors: readonly string[], claims: readonly EditionClaim[]): EditionEvent {
  const [event] = fixtureEdition('en').events;
  if (event === undefined) throw new Error('The fixture is empty.');
  return { ...event, actors, claims };
}

it('whoever denies an event disputes it, once each', () => {
  expect(disputersOf(eventWith(['usa'], [denial('iran'), denial('mek'), denial('iran')]))).toEqual([
    'iran',
    'mek',
  ]);
});

it('an actor does not dispute its own act', () => {
  expect(disputersOf(eventWith(['iran', 'albania'], [denial('iran')]))).toEqual([]);
});

it('an actor disputes what it is accused of in its own act', () => {
  const accusation: EditionClaim = { ...denial('mek'), stance: 'condemns', accuses: ['albania'] };
  expect(disputersOf(eventWith(['albania', 'mek'], [accusation, denial('albania')]))).toEqual(['albania']);
});

it('a condemnation is no denial', () => {
  expect(disputersOf(eventWith(['usa'], [{ ...denial('iran'), stance: 'condemns' }]))).toEqual([]);
});
