import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import { sourceIdsOf } from '../model/sourceIds.ts';

const cache = new WeakMap<WholeEdition, ReadonlyMap<string, number>>();

/**
 * The number of each source in the list of all sources, by its id: from 1, as the story first cites them.
 * Cached by edition, since every event of the chronicle asks for it.
 */
export function sourceNumbersOf(edition: WholeEdition): ReadonlyMap<string, number> {
  const cached = cache.get(edition);
  if (cached !== undefined) return cached;
  const ids = new Set(edition.events.flatMap(sourceIdsOf));
  const numbers = new Map(Array.from(ids, (id, index) => [id, index + 1]));
  cache.set(edition, numbers);
  return numbers;
}

/** The number of the source with this `id`. */
export function sourceNumberOf(id: string, edition: WholeEdition): number {
  const number = sourceNumbersOf(edition).get(id);
  if (number === undefined) throw new Error(`No event of the edition cites the source ${id}.`);
  return number;
}

/** The events that rest on the source with this `id`, earliest first. */
export function eventsCiting(id: string, { events }: WholeEdition): readonly WholeEvent[] {
  return events.filter((event) => sourceIdsOf(event).includes(id));
}

/** The id of a source's entry in the list of all sources. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}
