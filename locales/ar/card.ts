import type { CardMeasures } from '../../src/i18n/language.ts';

/**
 * Written by `npm run measure:card`: by least squares over the cards of all events of a story at ten widths, each
 * with those of the fonts of `tests/setup/fontSets.ts` that make it highest; 98 % are at most `spare`
 * times as high.
 */
export const card: CardMeasures = {
  heights: {
    base: 432,
    narrow: 33.4,
    claims: 21.3,
    statement: 46.2,
    unanswered: 81.5,
    notes: 56.9,
    revisions: 73.8,
    title: 1.5,
    summary: 482,
    claimed: 266,
    revised: 245,
    named: 373,
  },
  spare: 1.09,
};
