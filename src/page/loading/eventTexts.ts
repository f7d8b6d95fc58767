import type { Locale } from '../../i18n/locale.ts';
import type { FetchedStore } from './fetchedStore.ts';

/** What is known of events (`EventText`), as HTML of our own build, by `eventTextKey`. */
export type EventTexts = FetchedStore<string>;

/** The key of the text of the event with the id `event`. */
export function eventTextKey(locale: Locale, event: string): string {
  return `${locale}/${event}`;
}
