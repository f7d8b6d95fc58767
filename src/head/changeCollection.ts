import type { CollectionPageLeaf } from 'schema-dts';
import { changesIn } from '../model/changes.ts';
import { addressOf } from './addresses.ts';
import { collectionOf } from './collection.ts';
import { correctionOf } from './corrections.ts';
import type { PageContext } from './pageContext.ts';

/** The page of corrections and additions: each change, the latest first, with the page that it is about. */
export function changeCollectionOf(context: PageContext): CollectionPageLeaf {
  const { edition, site, localization } = context;
  const changes = changesIn(edition).flatMap((day) => day.changes);
  return {
    ...collectionOf(context),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: changes.length,
      itemListElement: changes.map((change, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: {
          ...correctionOf(change),
          about: {
            '@type': 'NewsArticle',
            '@id': addressOf(
              change.event === null ? { kind: 'story' } : { kind: 'event', event: change.event.id },
              edition.locale,
              site,
            ),
            headline: change.event?.title ?? localization.t('story:headline'),
          },
        },
      })),
    },
  };
}
