import type { BreadcrumbListLeaf } from 'schema-dts';
import { addressOf } from './addresses.ts';
import type { Subject } from './subject.ts';
import { textsOf } from './texts.ts';

/** The way from the story to a page within it. */
export function breadcrumbsOf(subject: Subject): BreadcrumbListLeaf {
  const { page, edition, site, speech } = subject;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        name: speech.t('story:headline'),
        item: { '@id': addressOf({ kind: 'story' }, edition.locale, site) },
      },
      {
        '@type': 'ListItem',
        position: 2,
        name: textsOf(subject).headline,
        item: { '@id': addressOf(page, edition.locale, site) },
      },
    ],
  };
}
