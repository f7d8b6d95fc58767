import type { Edition, EditionEvent, EditionSource } from '../model/edition.ts';
import { sourceOf } from './lookUp.ts';

/** A source with the number under which a card lists it. */
export interface Citation {
  readonly number: number;
  readonly source: EditionSource;
  /** The id of its list item: unique in the document. */
  readonly anchor: string;
}

/** Every source of the event and of its claims, each once, numbered from 1 in order of appearance. */
export function citationsOf(event: EditionEvent, edition: Edition, idPrefix: string): readonly Citation[] {
  const ids = new Set([...event.sources, ...event.claims.flatMap((claim) => claim.sources)]);
  return [...ids].map((id, index) => ({
    number: index + 1,
    source: sourceOf(edition, id),
    anchor: `${idPrefix}source-${index + 1}`,
  }));
}
