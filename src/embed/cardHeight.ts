import type { Locale } from '../i18n/locale.ts';
import type { EditionEvent } from '../model/edition.ts';

/**
 * How high (CSS px) the card of a frame is: what every card has, what some have, and lines of text as they fill its
 * width. Fitted by least squares to all cards in both languages at ten widths, 280–1200 px: 98 % of them are at
 * most 8 % higher, which is added, since a frame that is too low scrolls.
 */
const fitted = {
  en: {
    base: 346,
    narrow: 11,
    claims: 51,
    claim: 37,
    unanswered: 57,
    notes: 50,
    revisions: 80,
    title: 2.15,
    summary: 402,
    claimed: 204,
    revised: 148,
  },
  ar: {
    base: 404,
    narrow: 16,
    claims: 51,
    claim: 36,
    unanswered: 70,
    notes: 56,
    revisions: 95,
    title: 1.91,
    summary: 528,
    claimed: 281,
    revised: 191,
  },
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
  const { title, summary, claims, unanswered, notes, revisions } = event;
  const claimed = lettersIn(claims);
  const expected =
    by.base +
    (width < narrowBelow ? by.narrow : 0) +
    (claims.length + unanswered.length > 0 ? by.claims : 0) +
    by.claim * claims.length +
    by.unanswered * unanswered.length +
    (notes.length > 0 ? by.notes : 0) +
    (revisions.length > 0 ? by.revisions : 0) +
    (by.title * title.length * headlineIn(frame) ** 2 +
      by.summary * summary.length +
      by.revised * lettersIn(revisions)) /
      width +
    // Beside the mark of its stance.
    (by.claimed * claimed) / (width - 28);
  return Math.round(expected * spare);
}

function lettersIn(texts: readonly { readonly text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
