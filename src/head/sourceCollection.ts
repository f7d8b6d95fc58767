import type { CollectionPageLeaf } from 'schema-dts';
import { addressOf } from './addresses.ts';
import { publicationOf } from './publication.ts';
import type { Subject } from './subject.ts';
import { textsOf } from './texts.ts';

/** The page of sources: all of them, in the order in which they are first cited. */
export function sourceCollectionOf(subject: Subject): CollectionPageLeaf {
  const { page, edition, site } = subject;
  const { title, description } = textsOf(subject);
  const address = addressOf(page, edition.locale, site);
  const sources = Object.values(edition.sources);
  return {
    '@type': 'CollectionPage',
    '@id': address,
    url: address,
    name: title,
    description,
    inLanguage: edition.locale,
    dateModified: publicationOf(subject).updated,
    isPartOf: { '@id': addressOf({ kind: 'story' }, edition.locale, site) },
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
