import type { NewsMediaOrganizationLeaf, OrganizationLeaf } from 'schema-dts';
import { addressOf } from './addresses.ts';
import type { PageContext } from './pageContext.ts';

/**
 * Who publishes the site and where their corrections are told, and that it is they who speak, for nobody signs the texts;
 * nothing where the build was not told who it is.
 */
export function publisherOf({ edition, site }: PageContext): {
  readonly author?: OrganizationLeaf;
  readonly publisher?: NewsMediaOrganizationLeaf;
} {
  if (site.publisher === undefined) return {};
  const { name, url } = site.publisher;
  return {
    author: { '@type': 'Organization', name, url },
    publisher: {
      '@type': 'NewsMediaOrganization',
      name,
      url,
      correctionsPolicy: addressOf({ kind: 'changes' }, edition.locale, site),
    },
  };
}
