import { overlaps, type TimeWindow } from '../time/window.ts';
import { chapterOfWindow } from './chapterOfWindow.ts';
import type { Edition, EditionEvent } from './edition.ts';
import { keyMomentsOf } from './moments.ts';

/** Fewer rows do not tell what a story is about. */
const fewest = 2;

/**
 * What a frame without room for the picture tells of `window` in rows, of `shown`, the events of `edition` that filters leave: its
 * headlines, or where they are too few all that happened then, or the headlines of the story, or all. The window of a chapter is
 * that chapter.
 */
export function railRowsOf(
  edition: Edition,
  shown: readonly EditionEvent[],
  window: TimeWindow,
): readonly EditionEvent[] {
  const chapter = chapterOfWindow(edition, window);
  const within = shown.filter((event) =>
    chapter === null ? overlaps(event.span, window) : event.chapter === chapter.id,
  );
  const choices = [keyMomentsOf({ events: within }), within, keyMomentsOf({ events: shown })];
  return choices.find(({ length }) => length >= fewest) ?? shown;
}
