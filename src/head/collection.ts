import { addressOf } from './addresses.ts';
import { publicationOf } from './publication.ts';
import { publisherOf } from './publisher.ts';
import type { PageContext } from './pageContext.ts';
import { textsOf } from './texts.ts';

/** A page beside the story: a collection of things that belong to the story. */
export function collectionOf(context: PageContext) {
  const { page, edition, site } = context;
  const { title, description } = textsOf(context);
  const address = addressOf(page, edition.locale, site);
  return {
    '@type': 'CollectionPage',
    '@id': address,
    url: address,
    name: title,
    description,
    inLanguage: edition.locale,
    dateModified: publicationOf(context).updated,
    ...publisherOf(context),
    isPartOf: { '@id': addressOf({ kind: 'story' }, edition.locale, site) },
  } as const;
}
