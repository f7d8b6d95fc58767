import type { Messages } from '../i18n/i18next.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';
import { feedPathOf } from '../model/siteFiles.ts';
import type { Site } from '../model/sitePages.ts';
import { citationFilesOf } from './citations.ts';
import type { DataFile } from './dataFile.ts';
import { feedOf } from './feed.ts';
import { oembedFilesOf } from './oembed.ts';
import { robotsOf, sitemapOf, sitemapPathOf } from './sitemap.ts';

/**
 * The story as data: in each language a feed, citations and how pages are shown in others, the map of the site, and what
 * crawlers may read.
 */
export async function dataFilesOf(
  editions: Readonly<Record<Locale, Edition>>,
  messages: Readonly<Record<Locale, Messages>>,
  site: Site,
): Promise<readonly DataFile[]> {
  return [
    { fileName: sitemapPathOf(''), source: await sitemapOf(editions, site) },
    { fileName: 'robots.txt', source: robotsOf(site) },
    ...locales.flatMap((locale) => [
      { fileName: feedPathOf(locale, ''), source: feedOf(editions[locale], messages[locale], site) },
      ...citationFilesOf(editions[locale], messages[locale], site),
      ...oembedFilesOf(editions[locale], messages[locale], site),
    ]),
  ];
}
