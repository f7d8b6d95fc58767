import type { Locale } from '../i18n/locale.ts';

// The text of each event is a classic script of its own: how the build and the page name what they share of it.

/** Where the text of an event stands: on a page of the site, or in a frame, where it is brief. */
export const eventTextSettings = ['page', 'frame'] as const;
export type EventTextSetting = (typeof eventTextSettings)[number];

/** The attribute of the page’s root with the folder of the scripts of each language, as JSON. */
export const eventTextFolders = 'data-event-texts';

/** The attribute of the text of an event in the page: its id. */
export const eventTextAttribute = 'data-event-text';

/** The event that such a script dispatches. */
export const eventTextHandOver = 'timeline-event-text';

/** What it hands over. */
export interface HandedEventText {
  readonly locale: Locale;
  /** The id of the event. */
  readonly event: string;
  readonly html: string;
}
