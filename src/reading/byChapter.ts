import type { Edition, EditionChapter, EditionEvent } from '../model/edition.ts';

/** A year of the chronicle with what began in it. */
interface Year {
  /** When it begins, UTC ms. */
  readonly start: number;
  readonly events: readonly EditionEvent[];
}

/** A chapter with those of its events that are shown. */
export interface ChapterWithEvents {
  readonly chapter: EditionChapter;
  readonly count: number;
  readonly years: readonly Year[];
}

/** When the year begins in which the event does, UTC ms. */
const yearOf = ({ span }: EditionEvent) => Date.UTC(new Date(span.earliest).getUTCFullYear(), 0);

/** `events` under their chapters and years, all in the story's order; empty chapters are left out. */
export function byChapter(edition: Edition, events: readonly EditionEvent[]): readonly ChapterWithEvents[] {
  return edition.chapters
    .map((chapter) => {
      const own = events.filter((event) => event.chapter === chapter.id);
      const years = new Set(own.map(yearOf));
      return {
        chapter,
        count: own.length,
        years: [...years].map((start) => ({
          start,
          events: own.filter((event) => yearOf(event) === start),
        })),
      };
    })
    .filter(({ count }) => count > 0);
}
