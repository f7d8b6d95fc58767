import { actorById } from '../model/byId.ts';
import { disputersOf } from '../model/disputes.ts';
import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import type { Localization } from './headMessages.ts';

/** Who denies the event, in words: an accusation is never told without the denial. Null where nobody does. */
export function disputeOf(
  event: WholeEvent,
  edition: WholeEdition,
  { t, formats }: Localization,
): string | null {
  const disputers = disputersOf(event).map((id) => actorById(edition, id));
  const [first] = disputers;
  if (first === undefined) return null;
  return t(`reading:disputed_${first.gender}`, { actors: formats.list(disputers.map(({ short }) => short)) });
}
