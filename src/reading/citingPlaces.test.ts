import { expect, it } from 'vitest';
import type { EditionClaim } from '../model/wholeEdition.ts';
import { claimAnchor, citingPlaces } from './citingPlaces.ts';

function claimOf(by: string, text: string, sources: readonly string[]): EditionClaim {
  return { by, stance: 'denies', accuses: [], accounts: [], text, sources };
}

const first = claimOf('kerenia', 'They had no part.', ['wire']);
const again = claimOf('kerenia', 'They say so again.', ['wire']);
const other = claimOf('dorn', 'Nothing happened.', ['wire', 'paper']);
const event = { id: 'attack', sources: ['agency'], claims: [first, again, other] };

it('a source of an event is cited in its summary', () => {
  expect(citingPlaces('agency', event)).toEqual([{ anchor: 'attack-summary', claim: null }]);
  expect(citingPlaces('elsewhere', event)).toEqual([]);
});

it('a source of a claim is cited there, and once for all that one actor says in one spirit', () => {
  expect(citingPlaces('wire', event).map(({ claim }) => claim)).toEqual([first, other]);
  expect(citingPlaces('paper', event)).toEqual([{ anchor: 'attack-claim-3', claim: other }]);
  expect(claimAnchor(event, again)).toBe('attack-claim-2');
});
