import type { CollectionPageLeaf } from 'schema-dts';
import { collectionOf } from './collection.ts';
import type { Subject } from './subject.ts';

/** The page of sources: all of them, in the order in which they are first cited. */
export function sourceCollectionOf(subject: Subject): CollectionPageLeaf {
  const sources = Object.values(subject.edition.sources);
  return {
    ...collectionOf(subject),
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
