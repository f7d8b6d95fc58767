import type { CardMeasures } from '../../src/i18n/language.ts';

/**
 * Written by `npm run measure:card`: by least squares over the cards of all events of a story at ten widths, each
 * with those of the fonts of `tests/setup/fontSets.ts` that make it highest; 98 % are at most `spare`
 * times as high.
 */
export const card: CardMeasures = {
  heights: {
    base: 365,
    narrow: 29.8,
    claims: 24.1,
    statement: 44.2,
    unanswered: 63.6,
    notes: 52.2,
    revisions: 58.1,
    title: 1.74,
    summary: 487,
    claimed: 244,
    revised: 232,
    named: 377,
  },
  spare: 1.08,
};
