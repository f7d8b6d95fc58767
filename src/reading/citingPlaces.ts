import { statementsOf } from '../model/statements.ts';
import type { EditionClaim, WholeEvent } from '../model/wholeEdition.ts';

/** A place in the text of an event where something is cited. */
export interface CitingPlace {
  /** Its id in the document. */
  readonly anchor: string;
  /** What is claimed there; null for the summary. */
  readonly claim: EditionClaim | null;
}

/** The id of the summary in the text of an event. */
export function summaryAnchor({ id }: Pick<WholeEvent, 'id'>): string {
  return `${id}-summary`;
}

/** The id of a claim in the text of the event that it is about. */
export function claimAnchor({ id, claims }: Pick<WholeEvent, 'id' | 'claims'>, claim: EditionClaim): string {
  return `${id}-claim-${claims.indexOf(claim) + 1}`;
}

/**
 * Where the text of `event` cites the source with the id `source`: its summary, and of what one actor says in one spirit the
 * first claim that does.
 */
export function citingPlaces(
  source: string,
  event: Pick<WholeEvent, 'id' | 'sources' | 'claims'>,
): readonly CitingPlace[] {
  const claims = statementsOf(event.claims).flatMap((statement) => {
    const claim = statement.claims.find(({ sources }) => sources.includes(source));
    return claim === undefined ? [] : [{ anchor: claimAnchor(event, claim), claim }];
  });
  return event.sources.includes(source) ? [{ anchor: summaryAnchor(event), claim: null }, ...claims] : claims;
}
