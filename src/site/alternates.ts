import { pathOf, type Site, type SitePage } from './sitePages.ts';

/** The same page in one language. */
export interface Alternate {
  /** Its tag, or `x-default` for readers of none of ours. */
  readonly hreflang: string;
  /** The whole address. */
  readonly href: string;
}

/**
 * Where `page` is told in each language, itself included, as search engines want it said on every one of them.
 * Readers of no language of ours are led to the entrance, or, where a page has none, to the default language.
 */
export function alternatesOf(
  page: SitePage,
  { origin, base, languages, defaultLanguage }: Site,
): readonly Alternate[] {
  const fallback = page.kind === 'story' ? base : pathOf(page, defaultLanguage, base);
  return [
    ...languages.map((locale) => ({ hreflang: locale, href: `${origin}${pathOf(page, locale, base)}` })),
    { hreflang: 'x-default', href: `${origin}${fallback}` },
  ];
}
