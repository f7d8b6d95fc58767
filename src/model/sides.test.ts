import { expect, it } from 'vitest';
import type { Stance } from '../story/types.ts';
import { sidesOf } from './sides.ts';
import type { EditionClaim } from './wholeEdition.ts';

function claim(by: string, stance: Stance, ...accuses: readonly string[]): EditionClaim {
  return { by, stance, accuses, accounts: [], text: `${by} ${stance}`, sources: [] };
}

/** Who says something, and who answers. */
function speakers(claims: readonly EditionClaim[], ...silent: readonly string[]) {
  const sides = sidesOf({ claims, unanswered: silent.map((by) => ({ by, searched: '2026-11-28' })) });
  return sides && [sides.claim.by, sides.answer.by, 'stance' in sides.answer ? sides.answer.stance : null];
}

it('a denial stands beside the accusation of the one who denies, however many accuse', () => {
  const claims = [
    claim('hackers', 'asserts'),
    claim('albania', 'asserts', 'iran'),
    claim('usa', 'asserts', 'iran'),
    claim('iran', 'denies'),
  ];
  expect(speakers(claims)).toEqual(['albania', 'iran', 'denies']);
});

it('a denial that is told first has its accusation before it all the same', () => {
  expect(speakers([claim('iran', 'denies'), claim('albania', 'asserts', 'iran')])).toEqual([
    'albania',
    'iran',
    'denies',
  ]);
});

it('where nobody is said to accuse, a denial answers what somebody else condemns or asserts', () => {
  const claims = [claim('media', 'reports'), claim('nato', 'condemns'), claim('iran', 'denies')];
  expect(speakers(claims)).toEqual(['nato', 'iran', 'denies']);
});

it('where nobody denies, the accused answer by what else they say', () => {
  const claims = [claim('iran', 'condemns', 'albania'), claim('albania', 'asserts', 'iran')];
  expect(speakers(claims)).toEqual(['iran', 'albania', 'asserts']);
});

it('where the accused say nothing, that no answer was found stands in its place', () => {
  expect(speakers([claim('iran', 'asserts', 'israel')], 'israel')).toEqual(['iran', 'israel', null]);
});

it('there are no two sides where nobody accuses or denies', () => {
  expect(speakers([claim('israel', 'supports'), claim('media', 'reports')])).toBeNull();
  expect(speakers([])).toBeNull();
});

it('nobody denies what they say themselves', () => {
  expect(speakers([claim('iran', 'asserts'), claim('iran', 'denies')])).toBeNull();
});
