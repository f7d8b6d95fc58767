import type { CardMeasures } from '../../src/i18n/language.ts';

/**
 * Written by `npm run measure:card`: by least squares over the cards of all events of a story at ten widths, each
 * with those of the fonts of `tests/setup/fontSets.ts` that make it highest; 98 % are at most `spare`
 * times as high.
 */
export const card: CardMeasures = {
  heights: {
    base: 370,
    narrow: 27.2,
    claims: 23.1,
    statement: 45.1,
    unanswered: 63.6,
    notes: 52.2,
    revisions: 59.9,
    title: 1.67,
    summary: 472,
    claimed: 243,
    revised: 231,
    named: 373,
  },
  spare: 1.08,
};
