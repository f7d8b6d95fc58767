import type { CollectionPageLeaf } from 'schema-dts';
import type { ChapterPart } from '../model/chapterParts.ts';
import { collectionOf } from './collection.ts';
import { eventListOf } from './eventList.ts';
import type { PageContext } from './pageContext.ts';

/** The page of a chapter, or of a part of one: its events, in their order. */
export function chapterCollectionOf({ events }: ChapterPart, context: PageContext): CollectionPageLeaf {
  return { ...collectionOf(context), mainEntity: eventListOf(events, context) };
}
