import type { WholeEdition, WholeEvent, EditionSource } from '../model/wholeEdition.ts';
import { sourceById } from '../model/byId.ts';
import { sourceIdsOf } from '../model/sourceIds.ts';
import { citingPlaces, type CitingPlace } from './citingPlaces.ts';

/** A source with the number under which a card lists it. */
export interface Citation {
  readonly number: number;
  readonly source: EditionSource;
  /** The id of its list item: unique in the document. */
  readonly anchor: string;
  /** Where in the same document it is cited. */
  readonly places: readonly CitingPlace[];
}

/** Every source of the event and of its claims, numbered from 1 in order of appearance. */
export function citationsOf(event: WholeEvent, edition: WholeEdition, idPrefix: string): readonly Citation[] {
  return sourceIdsOf(event).map((id, index) => ({
    number: index + 1,
    source: sourceById(edition, id),
    anchor: `${idPrefix}source-${index + 1}`,
    places: citingPlaces(id, event),
  }));
}
