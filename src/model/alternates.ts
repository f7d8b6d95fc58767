import { locales } from '../i18n/locale.ts';
import { pathOf, type Site, type SitePage } from './sitePages.ts';

/** The same page in one language, or, as `x-default`, for readers of none of ours. */
export interface Alternate {
  readonly hreflang: (typeof locales)[number] | 'x-default';
  /** The whole address. */
  readonly href: string;
}

/**
 * Where `page` is told in each language, itself included, as search engines want it said on every one of them.
 * Readers of no language of ours are led to the entrance, or, where a page has none, to English.
 */
export function alternatesOf(page: SitePage, { origin, base }: Site): readonly Alternate[] {
  const fallback = page.kind === 'story' ? base : pathOf(page, 'en', base);
  return [
    ...locales.map((locale) => ({ hreflang: locale, href: `${origin}${pathOf(page, locale, base)}` })),
    { hreflang: 'x-default', href: `${origin}${fallback}` },
  ];
}
