import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import { madeOnce } from '../model/madeOnce.ts';
import { sourceIdsOf } from '../model/sourceIds.ts';

/**
 * The number of each source in the list of all sources, by its id: from 1, as the story first cites them.
 * Made once, since every event of the chronicle asks for it.
 */
export const sourceNumbersOf = madeOnce(({ events }: WholeEdition): ReadonlyMap<string, number> => {
  const ids = new Set(events.flatMap(sourceIdsOf));
  return new Map(Array.from(ids, (id, index) => [id, index + 1]));
});

/** The number of the source with this `id`. */
export function sourceNumberOf(id: string, edition: WholeEdition): number {
  const number = sourceNumbersOf(edition).get(id);
  if (number === undefined) throw new Error(`No event of the edition cites the source ${id}.`);
  return number;
}

/** The events that rest on the source with this `id`, earliest first; gathered once for all sources. */
export function eventsCiting(id: string, edition: WholeEdition): readonly WholeEvent[] {
  return bySource(edition).get(id) ?? [];
}

const bySource = madeOnce(({ events }: WholeEdition): ReadonlyMap<string, readonly WholeEvent[]> => {
  const gathered = new Map<string, WholeEvent[]>();
  for (const event of events) {
    for (const source of sourceIdsOf(event)) {
      const own = gathered.get(source);
      if (own === undefined) gathered.set(source, [event]);
      else own.push(event);
    }
  }
  return gathered;
});

/** The id of a source's entry in the list of all sources. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}
