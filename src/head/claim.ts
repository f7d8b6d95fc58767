import type { ClaimLeaf } from 'schema-dts';
import type { EditionClaim } from '../model/edition.ts';
import { actorById, sourceById } from '../model/byId.ts';
import type { Subject } from './subject.ts';

/**
 * A claim by whoever makes it. Schema.org has no words for denying or condemning:
 * the name of the claim says it as the page does, so that no quotation takes it for a fact.
 */
export function claimOf({ by, stance, text, sources }: EditionClaim, subject: Subject): ClaimLeaf {
  const { edition, speech } = subject;
  const actor = actorById(edition, by);
  return {
    '@type': 'Claim',
    name: speech.t(`reading:stance_${stance}_${actor.gender}`, { actor: actor.short }),
    text,
    ...(!actor.unnamed && { author: { '@type': 'Organization', name: actor.name } }),
    appearance: sources.map((id) => ({ '@id': sourceById(edition, id).url })),
  };
}
