import { clamped, sameWindow, shortestWindow, type TimeWindow } from '../time/window.ts';
import type { Edition, EditionChapter } from './edition.ts';

/** The chapter whose own window `window` is, as after a jump to it; null where it is that of none. */
export function chapterOfWindow({ chapters, bounds }: Edition, window: TimeWindow): EditionChapter | null {
  return (
    chapters.find((chapter) => sameWindow(clamped(chapter.window, bounds, shortestWindow), window)) ?? null
  );
}
