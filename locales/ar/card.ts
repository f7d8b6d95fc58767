import type { CardMeasures } from '../../src/i18n/language.ts';

export const card: CardMeasures = {
  base: 413,
  narrow: 10,
  claims: 35,
  statement: 40,
  unanswered: 70,
  notes: 62,
  revisions: 84,
  title: 1.93,
  summary: 442,
  claimed: 250,
  revised: 250,
  named: 373,
};
