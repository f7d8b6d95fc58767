import type { NewsMediaOrganizationLeaf } from 'schema-dts';
import { addressOf } from './addresses.ts';
import type { PageContext } from './pageContext.ts';

/** Who publishes the site and where their corrections are told; nothing where the build was not told who it is. */
export function publisherOf({ edition, site }: PageContext): {
  readonly publisher?: NewsMediaOrganizationLeaf;
} {
  if (site.publisher === undefined) return {};
  const { name, url } = site.publisher;
  return {
    publisher: {
      '@type': 'NewsMediaOrganization',
      name,
      url,
      correctionsPolicy: addressOf({ kind: 'changes' }, edition.locale, site),
    },
  };
}
