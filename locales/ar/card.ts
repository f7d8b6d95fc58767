import type { CardMeasures } from '../../src/i18n/language.ts';

/**
 * Written by `npm run measure:card`: by least squares over the cards of all events of a story at ten widths, each
 * with those of the fonts of `tests/setup/fontSets.ts` that make it highest; 98 % are at most `spare`
 * times as high.
 */
export const card: CardMeasures = {
  heights: {
    base: 435,
    narrow: 24.3,
    claims: 21.7,
    statement: 46.7,
    unanswered: 81.9,
    notes: 58,
    revisions: 75.9,
    title: 1.45,
    summary: 468,
    claimed: 265,
    revised: 239,
    named: 371,
  },
  spare: 1.09,
};
