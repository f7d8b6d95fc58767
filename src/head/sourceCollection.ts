import type { CollectionPageLeaf } from 'schema-dts';
import { sourcesOnPage } from '../model/chapterParts.ts';
import { collectionOf } from './collection.ts';
import type { PageContext } from './pageContext.ts';

/** The page of sources: all of them, or those of one part, in the order in which they are first cited. */
export function sourceCollectionOf(context: PageContext): CollectionPageLeaf {
  const { page, edition } = context;
  const all = Object.values(edition.sources);
  const most = sourcesOnPage(edition);
  const before = page.kind === 'sources' ? ((page.part ?? 1) - 1) * most : 0;
  const sources = all.slice(before, before + most);
  return {
    ...collectionOf(context),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: sources.length,
      itemListElement: sources.map(({ url, title: name }, index) => ({
        '@type': 'ListItem',
        position: before + index + 1,
        url,
        ...(name !== null && { name }),
      })),
    },
  };
}
