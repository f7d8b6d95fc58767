import type { CardMeasures } from '../../src/i18n/language.ts';

/**
 * Written by `npm run measure:card`: by least squares over the cards of all events of a story at ten widths, each
 * with those of the fonts of `tests/setup/fontSets.ts` that make it highest; 98 % are at most `spare`
 * times as high.
 */
export const card: CardMeasures = {
  heights: {
    base: 379,
    narrow: 26.3,
    claims: 21.9,
    statement: 43.3,
    unanswered: 67.2,
    notes: 53.3,
    revisions: 54.7,
    title: 1.63,
    summary: 468,
    claimed: 243,
    revised: 237,
    named: 364,
  },
  spare: 1.08,
};
