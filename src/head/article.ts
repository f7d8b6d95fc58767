import { addressOf, imageAddressOf } from './addresses.ts';
import { correctionsOf } from './corrections.ts';
import { publisherOf } from './publisher.ts';
import { publicationOf } from './publication.ts';
import type { Subject } from './subject.ts';
import { textsOf } from './texts.ts';

/** What the story and each of its events tell alike. Nobody is named as author, and as publisher only whom the build was told. */
export function articleOf(subject: Subject) {
  const { page, edition, site } = subject;
  const { headline, description } = textsOf(subject);
  const { published, updated } = publicationOf(subject);
  const address = addressOf(page, edition.locale, site);
  return {
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    headline,
    description,
    inLanguage: edition.locale,
    datePublished: published,
    dateModified: updated,
    ...correctionsOf(subject),
    ...publisherOf(subject),
    image: imageAddressOf(subject),
    isAccessibleForFree: true,
    license: edition.licence,
  } as const;
}
