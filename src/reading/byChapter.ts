import type { Edition, EditionChapter, EditionEvent } from '../model/edition.ts';

/** A year of the chronicle with what began in it. */
interface Year<Event> {
  /** As the reader writes it: calendars part time at other days. */
  readonly name: string;
  readonly events: readonly Event[];
}

/** A chapter with those of its events that are shown. */
export interface ChapterWithEvents<Event> {
  readonly chapter: EditionChapter;
  readonly count: number;
  readonly years: readonly Year<Event>[];
}

/**
 * `events` under their chapters and the years in which they begin, as `nameOf` names the year of a moment (UTC ms), all
 * in the story's order; empty chapters are left out.
 */
export function byChapter<Event extends EditionEvent>(
  edition: Edition,
  events: readonly Event[],
  nameOf: (ms: number) => string,
): readonly ChapterWithEvents<Event>[] {
  const yearOf = ({ span }: EditionEvent) => nameOf(span.earliest);
  return edition.chapters
    .map((chapter) => {
      const own = events.filter((event) => event.chapter === chapter.id);
      const years = new Set(own.map(yearOf));
      return {
        chapter,
        count: own.length,
        years: [...years].map((name) => ({
          name,
          events: own.filter((event) => yearOf(event) === name),
        })),
      };
    })
    .filter(({ count }) => count > 0);
}
