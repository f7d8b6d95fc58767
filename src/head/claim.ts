import type { ClaimLeaf } from 'schema-dts';
import type { WholeEdition, EditionClaim } from '../model/wholeEdition.ts';
import { actorById, sourceById } from '../model/byId.ts';
import type { Localization } from './headMessages.ts';
import type { PageContext } from './pageContext.ts';

/**
 * A claim by whoever makes it. Schema.org has no words for denying or condemning:
 * the name of the claim says it as the page does, so that no quotation takes it for a fact.
 */
export function claimOf({ by, stance, text, sources }: EditionClaim, context: PageContext): ClaimLeaf {
  const { edition, localization } = context;
  const actor = actorById(edition, by);
  return {
    '@type': 'Claim',
    name: claimantText({ by, stance }, edition, localization),
    text,
    ...(!actor.unnamed && { author: { '@type': 'Organization', name: actor.name } }),
    appearance: sources.map((id) => ({ '@id': sourceById(edition, id).url })),
  };
}

/** Who makes a claim, and what they do by it: `Iran denies it`. */
export function claimantText(
  { by, stance }: Pick<EditionClaim, 'by' | 'stance'>,
  edition: WholeEdition,
  { t }: Localization,
): string {
  const { gender, short } = actorById(edition, by);
  return t(`reading:stance_${stance}_${gender}`, { actor: short });
}
