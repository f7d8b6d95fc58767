import type { EditionEvent } from './edition.ts';

/**
 * Ids of those who deny the event, each once.
 * The one who acts is not among them: that Iran rejects an accusation is not disputed by Iran.
 */
export function disputersOf({ actors, claims }: EditionEvent): readonly string[] {
  const deniers = claims.filter(({ stance }) => stance === 'denies').map(({ by }) => by);
  return [...new Set(deniers)].filter((id) => id !== actors[0]);
}
