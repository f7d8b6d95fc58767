import type { CardMeasures } from '../../src/i18n/language.ts';

export const card: CardMeasures = {
  base: 363,
  narrow: 5,
  claims: 36,
  statement: 39,
  unanswered: 56,
  notes: 53,
  revisions: 77,
  title: 1.84,
  summary: 360,
  claimed: 183,
  revised: 190,
  named: 337,
};
