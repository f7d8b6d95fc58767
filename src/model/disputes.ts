import type { WholeEvent } from './wholeEdition.ts';

/**
 * Ids of those who deny something of the event, each once.
 * The one who acts is among them only where the event tells of an accusation: that Iran rejects one is not disputed by
 * Iran.
 */
export function disputersOf({ actors, claims }: Pick<WholeEvent, 'actors' | 'claims'>): readonly string[] {
  const deniers = claims.filter(({ stance }) => stance === 'denies').map(({ by }) => by);
  const accused = new Set(claims.flatMap(({ accuses }) => accuses));
  return [...new Set(deniers)].filter((id) => id !== actors[0] || accused.has(id));
}
