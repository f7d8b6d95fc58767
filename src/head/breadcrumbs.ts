import type { BreadcrumbListLeaf } from 'schema-dts';
import { addressOf } from './addresses.ts';
import type { PageContext } from './pageContext.ts';
import { textsOf } from './texts.ts';

/** The way from the story to a page within it. */
export function breadcrumbsOf(context: PageContext): BreadcrumbListLeaf {
  const { page, edition, site, localization } = context;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        name: localization.t('story:headline'),
        item: { '@id': addressOf({ kind: 'story' }, edition.locale, site) },
      },
      {
        '@type': 'ListItem',
        position: 2,
        name: textsOf(context).headline,
        item: { '@id': addressOf(page, edition.locale, site) },
      },
    ],
  };
}
