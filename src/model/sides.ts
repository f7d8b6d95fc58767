import type { EditionClaim, EditionUnanswered, WholeEvent } from './wholeEdition.ts';

/** One thing that is said of an event, and the answer to it. */
export interface Sides {
  readonly claim: EditionClaim;
  /** What is said against it, or who was asked in vain. */
  readonly answer: EditionClaim | EditionUnanswered;
}

/**
 * The two sides of an event, where there is room for one claim and one answer: the first denial with what it denies, else
 * the first accusation with what the accused say, or that they said nothing. Null where nothing is answered. Of several, the
 * first counts: editors put first what matters most.
 */
export function sidesOf({ claims, unanswered }: Pick<WholeEvent, 'claims' | 'unanswered'>): Sides | null {
  for (const answer of claims) {
    if (answer.stance !== 'denies') continue;
    const claim =
      claims.find(({ accuses }) => accuses.includes(answer.by)) ?? claims.find(isSaidBefore(answer));
    if (claim !== undefined) return { claim, answer };
  }
  for (const claim of claims) {
    const isAccused = ({ by }: { readonly by: string }) => claim.accuses.includes(by);
    const answer = claims.find(isAccused) ?? unanswered.find(isAccused);
    if (answer !== undefined) return { claim, answer };
  }
  return null;
}

/** Whether a claim may be what `answer` denies, where nobody is said to accuse: what somebody else asserts or condemns. */
function isSaidBefore({ by: denier }: EditionClaim) {
  return ({ by, stance }: EditionClaim) => by !== denier && (stance === 'asserts' || stance === 'condemns');
}
