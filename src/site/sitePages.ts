import type { Locale } from '../i18n/locale.ts';
import { chapterPartsOf, isSplit, partOf, sourcePartsOf } from '../model/chapterParts.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import { keyMomentsOf } from '../model/moments.ts';

/** A page of the site, which exists in every language. */
export type SitePage =
  | { readonly kind: 'story' }
  | { readonly kind: 'event'; readonly event: string }
  /** As much of a chapter as a page tells, of a story that no page could tell as a whole; which part, from 1. */
  | { readonly kind: 'chapter'; readonly chapter: string; readonly part: number }
  /** The list of sources, of such a story in parts; the first where none is named. */
  | { readonly kind: 'sources'; readonly part?: number }
  | { readonly kind: 'changes' }
  /** Accounts of the same thing, side by side. */
  | { readonly kind: 'accounts' }
  | MomentPage;

/** One event of those that tell the story in short, on one screen; null for the first, where the way through them begins. */
export interface MomentPage {
  readonly kind: 'moment';
  readonly event: string | null;
}

/** Who publishes the timeline. */
export interface Publisher {
  readonly name: string;
  /** http(s) only. */
  readonly url: string;
}

/** Where the site lives, and whose it is. */
export interface Site {
  /** Scheme and host, without a slash at its end: `https://news.example`. */
  readonly origin: string;
  /** The path under which it lives, with a slash at both ends: `/` or `/timeline/`. */
  readonly base: string;
  /** The languages in which every page is told, in the order in which they are listed. */
  readonly languages: readonly Locale[];
  /** The language for readers of none of them. */
  readonly defaultLanguage: Locale;
  /** Left out where the build was not told: then nothing is said of a publisher. */
  readonly publisher?: Publisher;
}

/**
 * Every page in one language: the story, its events as the story tells them, its chapters where it is split, its sources,
 * its corrections and additions.
 */
export function sitePagesOf(
  edition: Pick<Edition, 'events' | 'chapters' | 'mostOnPage' | 'sourceCount' | 'hasAccounts'>,
): readonly SitePage[] {
  const chapters = isSplit(edition) ? chapterPartsOf(edition) : [];
  const furtherSources = Array.from({ length: sourcePartsOf(edition) - 1 }, (_, index) => index + 2);
  return [
    { kind: 'story' },
    ...edition.events.map(({ id }): SitePage => ({ kind: 'event', event: id })),
    ...chapters.map(({ chapter, part }): SitePage => ({ kind: 'chapter', chapter: chapter.id, part })),
    { kind: 'sources' },
    ...furtherSources.map((part): SitePage => ({ kind: 'sources', part })),
    { kind: 'changes' },
    ...(edition.hasAccounts ? [{ kind: 'accounts' } as const] : []),
  ];
}

/**
 * The pages of the way through the story: one for each key moment, and the beginning; none where it has no headline. They
 * tell again what the pages of events tell, so that nobody has to find them: a list of the site leaves them out.
 */
export function momentPagesOf(edition: Pick<Edition, 'events'>): readonly MomentPage[] {
  const moments = keyMomentsOf(edition);
  if (moments.length === 0) return [];
  return [null, ...moments.map(({ id }) => id)].map((event) => ({ kind: 'moment', event }));
}

/** The page that search engines are to know in the stead of `page`: of a moment, that of its event. */
export function canonicalOf(page: SitePage, edition: Pick<Edition, 'events'>): SitePage {
  if (page.kind !== 'moment') return page;
  const event = page.event ?? keyMomentsOf(edition)[0]?.id;
  return event === undefined ? { kind: 'story' } : { kind: 'event', event };
}

/** Whether `page` tells the story or a part of it: such pages are cited, embedded, and hydrated. */
export function isOfTheStory({ kind }: SitePage): boolean {
  return kind === 'story' || kind === 'event';
}

/** The path at which the timeline stands for frames in other pages, with a slash at its end: no page of the site. */
export function framePathOf(locale: Locale, base: string): string {
  return `${base}${locale}/embed/`;
}

/** The path of `page` in `locale`, with a slash at its end. */
export function pathOf(page: SitePage, locale: Locale, base: string): string {
  const home = `${base}${locale}/`;
  if (page.kind === 'story') return home;
  if (page.kind === 'event') return `${home}events/${encodeURIComponent(page.event)}/`;
  if (page.kind === 'moment')
    return `${home}moments/${page.event === null ? '' : `${encodeURIComponent(page.event)}/`}`;
  if (page.kind === 'chapter')
    return `${home}chapters/${encodeURIComponent(page.chapter)}/${folderOf(page.part)}`;
  return page.kind === 'sources' ? `${home}sources/${folderOf(page.part ?? 1)}` : `${home}${page.kind}/`;
}

/** The first part of a list lies where the whole would. */
function folderOf(part: number): string {
  return part === 1 ? '' : `${part}/`;
}

/** The path of the page on which the list of all events tells `event`: its chapter's where the story is split. */
export function listPathOf(
  event: Pick<EditionEvent, 'id' | 'chapter'>,
  edition: Pick<Edition, 'events' | 'mostOnPage' | 'locale'>,
  base: string,
): string {
  const page: SitePage = isSplit(edition)
    ? { kind: 'chapter', chapter: event.chapter, part: partOf(event, edition) }
    : { kind: 'story' };
  return pathOf(page, edition.locale, base);
}
