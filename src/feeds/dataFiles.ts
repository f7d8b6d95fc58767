import type { Edition } from '../model/edition.ts';
import { feedPathOf } from '../site/siteFiles.ts';
import type { Site } from '../site/sitePages.ts';
import type { BuildMessages } from '../head/headMessages.ts';
import { citationFilesOf } from './citations.ts';
import type { DataFile } from './dataFile.ts';
import { feedOf } from './feed.ts';
import { oembedFilesOf } from './oembed.ts';
import { robotsOf, sitemapOf, sitemapPathOf } from './sitemap.ts';

/** The story in one language, and the words around it. */
interface Told {
  readonly edition: Edition;
  readonly messages: BuildMessages;
}

/**
 * The story as data: in each language a feed, citations and how pages are shown in others, the map of the site, and what
 * crawlers may read.
 */
export async function dataFilesOf(all: readonly Told[], site: Site): Promise<readonly DataFile[]> {
  const editions = all.map(({ edition }) => edition);
  return [
    { fileName: sitemapPathOf(''), source: await sitemapOf(editions, site) },
    { fileName: 'robots.txt', source: robotsOf(site) },
    ...all.flatMap(({ edition, messages }) => [
      { fileName: feedPathOf(edition.locale, ''), source: feedOf(edition, messages, site) },
      ...citationFilesOf(edition, messages, site),
      ...oembedFilesOf(edition, messages, site),
    ]),
  ];
}
