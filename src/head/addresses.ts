import type { Locale } from '../i18n/locale.ts';
import { shareImagePathOf } from '../site/siteFiles.ts';
import { pathOf, type Site, type SitePage } from '../site/sitePages.ts';
import type { PageContext } from './pageContext.ts';

/** The whole address of `page` in `locale`. */
export function addressOf(page: SitePage, locale: Locale, { origin, base }: Site): string {
  return `${origin}${pathOf(page, locale, base)}`;
}

/** The whole address of the image that stands for the page where it is shared. */
export function imageAddressOf({ page, edition, site }: PageContext): string {
  return `${site.origin}${shareImagePathOf(page, edition, site.base)}`;
}
