import { expect, it } from 'vitest';
import type { EditionClaim } from './wholeEdition.ts';
import { statementsOf } from './statements.ts';

const claim = (by: string, stance: EditionClaim['stance'], text: string): EditionClaim => ({
  by,
  stance,
  accuses: [],
  accounts: [],
  text,
  sources: ['agency'],
});

it('what one actor says in one spirit stands together, in the order of the story', () => {
  const statements = statementsOf([
    claim('arvania', 'asserts', 'first'),
    claim('kerenia', 'denies', 'second'),
    claim('arvania', 'asserts', 'third'),
    claim('arvania', 'denies', 'fourth'),
  ]);
  expect(
    statements.map(({ by, stance, claims }) => [by, stance, claims.map(({ text }) => text).join(' ')]),
  ).toEqual([
    ['arvania', 'asserts', 'first third'],
    ['kerenia', 'denies', 'second'],
    ['arvania', 'denies', 'fourth'],
  ]);
});
