import { expect, it } from 'vitest';
import type { EditionClaim } from './edition.ts';
import { statementsOf } from './statements.ts';

const claim = (by: string, stance: EditionClaim['stance'], text: string): EditionClaim => ({
  by,
  stance,
  accuses: [],
  text,
  sources: ['agency'],
});

it('what one actor says in one spirit stands together, in the order of the story', () => {
  const statements = statementsOf([
    claim('albania', 'asserts', 'first'),
    claim('iran', 'denies', 'second'),
    claim('albania', 'asserts', 'third'),
    claim('albania', 'denies', 'fourth'),
  ]);
  expect(
    statements.map(({ by, stance, claims }) => [by, stance, claims.map(({ text }) => text).join(' ')]),
  ).toEqual([
    ['albania', 'asserts', 'first third'],
    ['iran', 'denies', 'second'],
    ['albania', 'denies', 'fourth'],
  ]);
});
