import type { Edition, EditionChapter, EditionEvent } from '../model/edition.ts';
import type { Span } from '../time/span.ts';

/** A year of the chronicle with what began in it. */
interface Year {
  readonly span: Span;
  readonly events: readonly EditionEvent[];
}

/** A chapter with those of its events that are shown. */
export interface ChapterWithEvents {
  readonly chapter: EditionChapter;
  readonly count: number;
  readonly years: readonly Year[];
}

const certain = { approximate: false, uncertain: false, open: false } as const;

const yearNumber = ({ span }: EditionEvent) => new Date(span.earliest).getUTCFullYear();

function yearSpan(year: number): Span {
  return { ...certain, earliest: Date.UTC(year, 0), latest: Date.UTC(year + 1, 0), precision: 'year' };
}

/** `events` under their chapters and years, all in the story's order; empty chapters are left out. */
export function byChapter(edition: Edition, events: readonly EditionEvent[]): readonly ChapterWithEvents[] {
  return edition.chapters
    .map((chapter) => {
      const own = events.filter((event) => event.chapter === chapter.id);
      const years = new Set(own.map(yearNumber));
      return {
        chapter,
        count: own.length,
        years: [...years].map((year) => ({
          span: yearSpan(year),
          events: own.filter((event) => yearNumber(event) === year),
        })),
      };
    })
    .filter(({ count }) => count > 0);
}
