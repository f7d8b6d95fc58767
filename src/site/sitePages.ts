import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';

/** A page of the site, which exists in every language. */
export type SitePage =
  | { readonly kind: 'story' }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'sources' }
  | { readonly kind: 'changes' };

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
 * Every page in one language: the story, its events as the story tells them, its sources, its corrections and
 * additions.
 */
export function sitePagesOf({ events }: Pick<Edition, 'events'>): readonly SitePage[] {
  return [
    { kind: 'story' },
    ...events.map(({ id }): SitePage => ({ kind: 'event', event: id })),
    { kind: 'sources' },
    { kind: 'changes' },
  ];
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
  return page.kind === 'event' ? `${home}events/${encodeURIComponent(page.event)}/` : `${home}${page.kind}/`;
}
