import type { CardMeasures } from '../../src/i18n/language.ts';

/**
 * Written by `npm run measure:card`: by least squares over the cards of all events of a story at ten widths, each with those
 * of the fonts of `tests/setup/fontSets.ts` that make it highest; 98 % are at most `spare` times as high.
 */
export const card: CardMeasures = {
  heights: {
    base: 362,
    narrow: 27.1,
    claims: 35.9,
    statement: 33.3,
    unanswered: 52.2,
    notes: 58.6,
    revisions: 73.1,
    title: 1.67,
    summary: 458,
    claimed: 236,
    revised: 231,
    named: 379,
  },
  spare: 1.07,
};
