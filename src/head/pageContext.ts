import { eventById } from '../model/eventById.ts';
import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import type { Site, SitePage } from '../site/sitePages.ts';
import { localizationOf, type Localization, type BuildMessages } from './headMessages.ts';

/** What the head of a page is made from: the page, in the language of its edition, on one site. */
export interface PageContext {
  readonly page: SitePage;
  readonly edition: WholeEdition;
  readonly localization: Localization;
  readonly site: Site;
}

/** The context of `page` in an edition, with the words that the page itself uses. */
export function pageContextOf(
  page: SitePage,
  edition: WholeEdition,
  messages: BuildMessages,
  site: Site,
): PageContext {
  return { page, edition, localization: localizationOf(edition.language, messages), site };
}

/** The event that the page is about; null where it is about more than one. */
export function eventOf({ page, edition }: Pick<PageContext, 'page' | 'edition'>): WholeEvent | null {
  if (page.kind !== 'event') return null;
  const event = eventById(edition, page.event);
  if (event === null) throw new Error(`The edition has no event "${page.event}" to make a page of.`);
  return event;
}
