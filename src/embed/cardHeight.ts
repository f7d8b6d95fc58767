import type { Locale } from '../i18n/locale.ts';
import type { EditionEvent } from '../model/edition.ts';

/**
 * How high (CSS px) the card of a frame is: what every card has, what some have, and lines of text as they fill its
 * width. Fitted to all cards in both languages at ten widths, 280–1200 px, to which it comes within 3 % on the average: as much is added, since a frame that is too low scrolls.
 */
const fitted = {
  en: { base: 410, narrow: 57, claims: 43, claim: 40, notes: 61, title: 990, summary: 278, claimed: 199 },
  ar: { base: 470, narrow: 69, claims: 39, claim: 41, notes: 61, title: 934, summary: 380, claimed: 281 },
} as const;

/** Below this width (CSS px) of its text a card has its foot in one column. */
const narrowBelow = 480;

/** How high (CSS px) the card of `event` is expected to be where its text has `width` (CSS px). */
export function cardHeightOf(event: EditionEvent, locale: Locale, width: number): number {
  const by = fitted[locale];
  const { title, summary, claims, notes } = event;
  const claimed = claims.reduce((sum, { text }) => sum + text.length, 0);
  const expected =
    by.base +
    (width < narrowBelow ? by.narrow : 0) +
    (claims.length > 0 ? by.claims : 0) +
    by.claim * claims.length +
    (notes.length > 0 ? by.notes : 0) +
    (by.title * title.length + by.summary * summary.length) / width +
    (by.claimed * claimed) / (width - 28);
  return Math.round(expected * 1.03);
}
