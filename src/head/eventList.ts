import type { ItemListLeaf } from 'schema-dts';
import type { EditionEvent } from '../model/edition.ts';
import type { SitePage } from '../site/sitePages.ts';
import { addressOf } from './addresses.ts';
import type { PageContext } from './pageContext.ts';

/** `events` as a list of the articles about them. */
export function eventListOf(events: readonly EditionEvent[], context: PageContext): ItemListLeaf {
  return listOf(
    events.map(({ id, title }) => ({ page: { kind: 'event', event: id }, name: title })),
    context,
  );
}

/** Pages as a list, in their order. */
export function listOf(
  items: readonly { readonly page: SitePage; readonly name: string }[],
  { edition, site }: PageContext,
): ItemListLeaf {
  return {
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map(({ page, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: addressOf(page, edition.locale, site),
      name,
    })),
  };
}
