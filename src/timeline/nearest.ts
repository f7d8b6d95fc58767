import type { EditionEvent } from '../model/edition.ts';
import type { TimeWindow } from '../time/window.ts';

/** The event that is nearest to `window` in time, before or after it; undefined where there is none at all. */
export function nearestTo(
  { start, end }: TimeWindow,
  events: readonly EditionEvent[],
): EditionEvent | undefined {
  const distance = ({ span }: EditionEvent) => Math.max(0, span.earliest - end, start - span.latest);
  return events.reduce<EditionEvent | undefined>(
    (nearest, event) => (nearest !== undefined && distance(nearest) <= distance(event) ? nearest : event),
    undefined,
  );
}
