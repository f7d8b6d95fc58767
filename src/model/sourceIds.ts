import type { WholeEvent } from './wholeEdition.ts';

/** The ids of the sources of an event and of its claims, each once, in order of appearance. */
export function sourceIdsOf({ sources, claims }: Pick<WholeEvent, 'sources' | 'claims'>): readonly string[] {
  return [...new Set([...sources, ...claims.flatMap((claim) => claim.sources)])];
}
