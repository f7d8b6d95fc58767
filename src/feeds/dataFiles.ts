import type { BuildMessages } from '../head/headMessages.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import { dataPathOf, formatIds } from '../site/formats.ts';
import type { Site } from '../site/sitePages.ts';
import type { Story } from '../story/story.ts';
import { robotsOf, sitemapOf, sitemapPathOf } from './sitemap.ts';
import { writers } from './writers.ts';

/** A file of the site that is not a page. */
export interface DataFile {
  /** From the root of what is served: `en/feed.xml`. */
  readonly fileName: string;
  readonly source: string;
}

/** `story` as data: in each of its languages every format, then the map of the site, and what crawlers may read. */
export async function dataFilesOf(
  story: Story,
  told: readonly { readonly edition: WholeEdition; readonly messages: BuildMessages }[],
  site: Site,
): Promise<readonly DataFile[]> {
  const editions = told.map(({ edition }) => edition);
  return [
    { fileName: sitemapPathOf(''), source: await sitemapOf(editions, site) },
    { fileName: 'robots.txt', source: robotsOf(site) },
    ...told
      .map(({ edition, messages }) => ({ story, edition, messages, site }))
      .flatMap((publication) =>
        formatIds.flatMap((format) =>
          writers[format](publication).map(({ page, source }) => ({
            fileName: dataPathOf(format, page, publication.edition.locale, ''),
            source,
          })),
        ),
      ),
  ];
}
