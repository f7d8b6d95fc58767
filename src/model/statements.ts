import type { EditionClaim } from './wholeEdition.ts';
import type { Stance } from '../story/types.ts';

/** What one actor says in one spirit. */
interface Statement {
  readonly by: string;
  readonly stance: Stance;
  readonly claims: readonly EditionClaim[];
}

const belong = (one: EditionClaim, other: EditionClaim): boolean =>
  one.by === other.by && one.stance === other.stance;

/** Claims in their order, those of one actor and one stance together where the first of them stands. */
export function statementsOf(claims: readonly EditionClaim[]): readonly Statement[] {
  return claims
    .filter((claim, index) => claims.findIndex((other) => belong(claim, other)) === index)
    .map((first) => ({
      by: first.by,
      stance: first.stance,
      claims: claims.filter((other) => belong(first, other)),
    }));
}
