import type { Edition, EditionEvent } from '../model/edition.ts';
import { chapterOfWindow } from '../model/chapterOfWindow.ts';
import { overlaps, type TimeWindow } from '../time/window.ts';

/** The share of the events in the window that makes a chapter one of those that the reader is in. */
const quarter = 0.25;

/**
 * The chapters that the reader is in: that of the event on the card, where the picture shows it, and the one
 * whose own window this is, as after a jump to it; without either, those with a fair share of what is shown.
 */
export function currentChapters(
  edition: Edition,
  window: TimeWindow,
  selected: EditionEvent | null,
): ReadonlySet<string> {
  const ofCard = selected !== null && overlaps(selected.span, window) ? [selected.chapter] : [];
  const jumpedTo = chapterOfWindow(edition, window);
  const chosen = new Set([...ofCard, ...(jumpedTo === null ? [] : [jumpedTo.id])]);
  return chosen.size > 0 ? chosen : wellShown(edition, window);
}

/** The chapters to which at least a quarter of the events in `window` belong. */
function wellShown({ chapters, events }: Edition, window: TimeWindow): ReadonlySet<string> {
  const shown = events.filter(({ span }) => overlaps(span, window));
  const least = Math.max(1, shown.length * quarter);
  return new Set(
    chapters
      .filter(({ id }) => shown.filter(({ chapter }) => chapter === id).length >= least)
      .map(({ id }) => id),
  );
}
