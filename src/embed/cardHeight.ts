import type { Locale } from '../i18n/locale.ts';
import type { EditionEvent } from '../model/edition.ts';

/**
 * How high (CSS px) the card of a frame is: what every card has, what some have, and lines of text as they fill its
 * width. Fitted by least squares to all cards in both languages at ten widths, 280–1200 px: 98 % of them are at
 * most 8 % higher, which is added, since a frame that is too low scrolls.
 */
const fitted = {
  en: { base: 371, narrow: 86, claims: 43, claim: 37, notes: 61, title: 1.85, summary: 308, claimed: 205 },
  ar: { base: 437, narrow: 96, claims: 38, claim: 40, notes: 60, title: 1.78, summary: 403, claimed: 286 },
} as const;

const spare = 1.08;

/** Below this width (CSS px) of its text a card has its foot in one column. */
const narrowBelow = 480;

/** The inline padding and borders of a card (CSS px) in a frame of a width. */
const paddingIn = (frame: number) => (frame >= 768 ? 50 : 34);

/** The size (CSS px) of its headline: `--text-xl`. */
const headlineIn = (frame: number) => Math.min(28, Math.max(22, 17.6 + 0.012 * frame));

/** How high (CSS px) the card of `event` is expected to be, `card` px wide in a frame of `frame` px. */
export function cardHeightOf(event: EditionEvent, locale: Locale, card: number, frame: number): number {
  const by = fitted[locale];
  const width = card - paddingIn(frame);
  const { title, summary, claims, notes } = event;
  const claimed = claims.reduce((sum, { text }) => sum + text.length, 0);
  const expected =
    by.base +
    (width < narrowBelow ? by.narrow : 0) +
    (claims.length > 0 ? by.claims : 0) +
    by.claim * claims.length +
    (notes.length > 0 ? by.notes : 0) +
    (by.title * title.length * headlineIn(frame) ** 2 + by.summary * summary.length) / width +
    // Beside the mark of its stance.
    (by.claimed * claimed) / (width - 28);
  return Math.round(expected * spare);
}
