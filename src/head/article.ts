import { addressOf, imageAddressOf } from './addresses.ts';
import { correctionsOf } from './corrections.ts';
import { publisherOf } from './publisher.ts';
import { publicationOf } from './publication.ts';
import type { PageContext } from './pageContext.ts';
import { textsOf } from './texts.ts';

/** What the story and each of its events have in common. As author and publisher nobody is named but whom the build was told. */
export function articleOf(context: PageContext) {
  const { page, edition, site } = context;
  const { headline, description } = textsOf(context);
  const { published, updated } = publicationOf(context);
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
    ...correctionsOf(context),
    ...publisherOf(context),
    image: imageAddressOf(context),
    isAccessibleForFree: true,
    license: edition.licence,
  } as const;
}
