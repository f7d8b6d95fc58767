import type { CollectionPageLeaf } from 'schema-dts';
import { collectionOf } from './collection.ts';
import type { PageContext } from './pageContext.ts';

/** The page of sources: all of them, in the order in which they are first cited. */
export function sourceCollectionOf(context: PageContext): CollectionPageLeaf {
  const sources = Object.values(context.edition.sources);
  return {
    ...collectionOf(context),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: sources.length,
      itemListElement: sources.map(({ url, title: name }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url,
        ...(name !== null && { name }),
      })),
    },
  };
}
