import { Readable } from 'node:stream';
import { ErrorLevel, SitemapStream, streamToPromise } from 'sitemap';
import { publicationOf } from '../head/publication.ts';
import { alternatesOf } from '../site/alternates.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import { sitePagesOf, type Site } from '../site/sitePages.ts';

/**
 * Every page of the site in every language, each with the others and with the day of its last change (sitemaps.org,
 * 0.9).
 */
export async function sitemapOf(editions: readonly WholeEdition[], site: Site): Promise<string> {
  // Their events, and the days of their changes, are the same in every language.
  const [edition] = editions;
  if (edition === undefined) throw new Error('A story in no language has no pages.');
  const pages = sitePagesOf(edition).map((page) => ({ page, alternates: alternatesOf(page, site) }));
  const addresses = pages.flatMap(({ page, alternates }) => {
    const links = alternates.map(({ hreflang, href }) => ({ lang: hreflang, url: href }));
    const listed = new Set(alternates.map(({ href }) => href));
    return Array.from(listed, (url) => ({ url, links, lastmod: publicationOf({ page, edition }).updated }));
  });
  const xml = new SitemapStream({
    level: ErrorLevel.THROW,
    lastmodDateOnly: true,
    xmlns: { news: false, image: false, video: false, xhtml: true },
  });
  return (await streamToPromise(Readable.from(addresses).pipe(xml))).toString();
}

/** Where every page of the site in every language is listed. */
export function sitemapPathOf(base: string): string {
  return `${base}sitemap.xml`;
}

/**
 * What crawlers may read (RFC 9309), which is everything. It counts only at the root of a host: a site in a folder has
 * the host’s own.
 */
export function robotsOf({ origin, base }: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}${sitemapPathOf(base)}\n`;
}
