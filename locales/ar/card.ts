import type { CardMeasures } from '../../src/i18n/language.ts';

/**
 * Written by `npm run measure:card`: by least squares over the cards of all events of a story at ten widths, each
 * with those of the fonts of `tests/setup/fontSets.ts` that make it highest; 98 % are at most `spare`
 * times as high.
 */
export const card: CardMeasures = {
  heights: {
    base: 440,
    narrow: 23.8,
    claims: 20.8,
    statement: 46.9,
    unanswered: 84.1,
    notes: 58.5,
    revisions: 69.4,
    title: 1.51,
    summary: 460,
    claimed: 260,
    revised: 247,
    named: 355,
  },
  spare: 1.08,
};
