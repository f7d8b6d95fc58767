import { addressOf } from './addresses.ts';
import { publicationOf } from './publication.ts';
import { publisherOf } from './publisher.ts';
import type { Subject } from './subject.ts';
import { textsOf } from './texts.ts';

/** What a page beside the story tells of itself: a collection of things that belong to the story. */
export function collectionOf(subject: Subject) {
  const { page, edition, site } = subject;
  const { title, description } = textsOf(subject);
  const address = addressOf(page, edition.locale, site);
  return {
    '@type': 'CollectionPage',
    '@id': address,
    url: address,
    name: title,
    description,
    inLanguage: edition.locale,
    dateModified: publicationOf(subject).updated,
    ...publisherOf(subject),
    isPartOf: { '@id': addressOf({ kind: 'story' }, edition.locale, site) },
  } as const;
}
