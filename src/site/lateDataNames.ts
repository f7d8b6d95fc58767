import type { Locale } from '../i18n/locale.ts';

// What a page fetches late are classic scripts that hand something over: how the build and the page name what they share
// of them.

/** Where the text of an event stands: on a page of the site, in a frame, where it is brief, or on one screen as a moment. */
export const eventTextSettings = ['page', 'frame', 'moment'] as const;
export type EventTextSetting = (typeof eventTextSettings)[number];

/**
 * Of the scripts with the text of one event: the attribute of the page’s root with the address of their folder for each
 * language, as JSON, and the event that they dispatch.
 */
export const eventTextNames = {
  addresses: 'data-event-texts',
  event: 'timeline-event-text',
} as const;

/** The attribute of the root of a page for frames with the addresses of the texts of moments. */
export const momentTextsAttribute = 'data-moment-texts';

/** What such a script hands over. */
export interface HandedEventText {
  readonly locale: Locale;
  /** The id of the event. */
  readonly event: string;
  readonly html: string;
}

/** The attribute of the text of an event in the page: its id. */
export const eventTextAttribute = 'data-event-text';

/** The attribute of the root of a moment’s page with what such pages say and others do not, as JSON. */
export const momentWordsAttribute = 'data-moments';

/** Of the script that finds what is searched for, in all languages; it hands over a `Searcher` of the model. */
export const searchNames = {
  address: 'data-search',
  event: 'timeline-search',
} as const;

/** The id of what, on the page of a chapter, is to hold that which follows the reading. */
export const followingId = 'following';
