import type { EditionEvent } from '../model/edition.ts';
import { middleOf } from '../time/span.ts';
import type { TimeWindow } from '../time/window.ts';

/**
 * What stays in its place (UTC ms) when a button magnifies `window`: the selected event where it is seen, else the one in
 * the middle of those that are seen. About the middle of the window a reader would often come to where nothing happened.
 */
export function zoomAnchor(
  { start, end }: TimeWindow,
  events: readonly EditionEvent[],
  selected: string | null,
): number {
  const seen = events
    .map(({ id, span }) => ({ id, at: middleOf(span) }))
    .filter(({ at }) => at > start && at < end);
  const chosen = seen.find(({ id }) => id === selected) ?? seen[Math.floor(seen.length / 2)];
  return chosen?.at ?? (start + end) / 2;
}
