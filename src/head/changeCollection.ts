import type { CollectionPageLeaf } from 'schema-dts';
import { changesIn } from '../model/changes.ts';
import { addressOf } from './addresses.ts';
import { collectionOf } from './collection.ts';
import { correctionOf } from './corrections.ts';
import type { Subject } from './subject.ts';

/** The page of corrections and additions: each change, the latest first, with the page that it is about. */
export function changeCollectionOf(subject: Subject): CollectionPageLeaf {
  const { edition, site, speech } = subject;
  const changes = changesIn(edition).flatMap((day) => day.changes);
  return {
    ...collectionOf(subject),
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
            headline: change.event?.title ?? speech.t('story:headline'),
          },
        },
      })),
    },
  };
}
