import { eventById } from '../model/eventById.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import type { Site, SitePage } from '../site/sitePages.ts';
import { speechOf, type Speech, type BuildMessages } from './headMessages.ts';

/** What machines are told of: one page, in the language of its edition, on one site. */
export interface Subject {
  readonly page: SitePage;
  readonly edition: Edition;
  readonly speech: Speech;
  readonly site: Site;
}

/** The subject of `page` as its edition tells it, in the words that the page itself says. */
export function subjectOf(page: SitePage, edition: Edition, messages: BuildMessages, site: Site): Subject {
  return { page, edition, speech: speechOf(edition.language, messages), site };
}

/** The event that the page is about; null where it is about more than one. */
export function eventOf({ page, edition }: Pick<Subject, 'page' | 'edition'>): EditionEvent | null {
  if (page.kind !== 'event') return null;
  const event = eventById(edition, page.event);
  if (event === null) throw new Error(`The edition has no event "${page.event}" to make a page of.`);
  return event;
}
