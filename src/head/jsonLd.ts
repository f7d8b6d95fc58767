import type { BuildMessages } from './headMessages.ts';
import type { Graph, Thing } from 'schema-dts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import type { Site, SitePage } from '../site/sitePages.ts';
import { breadcrumbsOf } from './breadcrumbs.ts';
import { chapterPartAt } from '../model/chapterParts.ts';
import { chapterCollectionOf } from './chapterCollection.ts';
import { changeCollectionOf } from './changeCollection.ts';
import { collectionOf } from './collection.ts';
import { eventArticleOf } from './eventArticle.ts';
import { sourceCollectionOf } from './sourceCollection.ts';
import { storyArticleOf } from './storyArticle.ts';
import { eventOf, pageContextOf } from './pageContext.ts';

/**
 * What `page` tells in the vocabulary of https://schema.org (JSON-LD 1.1), as a script element. A moment leaves it to the page
 * of its event.
 */
export function jsonLdOf(page: SitePage, edition: WholeEdition, messages: BuildMessages, site: Site): string {
  if (page.kind === 'moment') return '';
  const context = pageContextOf(page, edition, messages, site);
  const event = eventOf(context);
  if (event !== null) return scriptOf([eventArticleOf(event, context), breadcrumbsOf(context)]);
  if (page.kind === 'changes') return scriptOf([changeCollectionOf(context), breadcrumbsOf(context)]);
  if (page.kind === 'accounts') return scriptOf([collectionOf(context), breadcrumbsOf(context)]);
  if (page.kind === 'chapter')
    return scriptOf([chapterCollectionOf(chapterPartAt(page, edition), context), breadcrumbsOf(context)]);
  if (page.kind === 'sources') return scriptOf([sourceCollectionOf(context), breadcrumbsOf(context)]);
  return scriptOf([storyArticleOf(context)]);
}

/** `things` as a script element that nothing in them can end early. */
export function scriptOf(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  const json = JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/ld+json">${json}</script>`;
}
