import { Readable } from 'node:stream';
import { ErrorLevel, SitemapStream, streamToPromise } from 'sitemap';
import type { Locale } from '../i18n/locale.ts';
import { alternatesOf } from '../model/alternates.ts';
import type { Edition } from '../model/edition.ts';
import { sitePagesOf, type Site, type SitePage } from '../model/sitePages.ts';

/** Every page of the site in every language, each with the others and with the day of its last change (sitemaps.org, 0.9). */
export async function sitemapOf(editions: Readonly<Record<Locale, Edition>>, site: Site): Promise<string> {
  const pages = sitePagesOf(editions.en).map((page) => ({ page, alternates: alternatesOf(page, site) }));
  const addresses = pages.flatMap(({ page, alternates }) => {
    const links = alternates.map(({ hreflang, href }) => ({ lang: hreflang, url: href }));
    const listed = new Set(alternates.map(({ href }) => href));
    return Array.from(listed, (url) => ({ url, links, lastmod: lastChangeOf(page, editions.en) }));
  });
  const xml = new SitemapStream({
    level: ErrorLevel.THROW,
    lastmodDateOnly: true,
    xmlns: { news: false, image: false, video: false, xhtml: true },
  });
  return (await streamToPromise(Readable.from(addresses).pipe(xml))).toString();
}

function lastChangeOf(page: SitePage, { events, updated }: Edition): string {
  const event = page.kind === 'event' ? events.find(({ id }) => id === page.event) : undefined;
  return event?.updated ?? updated;
}

/** Where every page of the site in every language is listed. */
export function sitemapPathOf(base: string): string {
  return `${base}sitemap.xml`;
}

/** What crawlers may read (RFC 9309), which is everything. It counts only at the root of a host: a site in a folder has the host’s own. */
export function robotsOf({ origin, base }: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}${sitemapPathOf(base)}\n`;
}
