import type { Edition, EditionChapter, EditionEvent } from './edition.ts';

/**
 * How many events a page tells in full at most, where the story does not say otherwise. An event takes 7 kB of HTML, and
 * 0.7 kB on its way: two hundred are 1.5 MB, as much as a slow phone lays out in a second or two. The usual story has
 * about a hundred.
 */
export const usuallyOnPage = 200;

/** How many sources a page lists for each event that it may tell: a source takes a third of the room of an event. */
const sourcesForEvent = 3;

/** What of a story decides whether, and how, its text is split. */
type Splittable<Event extends EditionEvent> = Pick<Edition, 'chapters' | 'mostOnPage'> & {
  readonly events: readonly Event[];
};

/** As much of a chapter as one page tells. */
export interface ChapterPart<Event extends EditionEvent = EditionEvent> {
  readonly chapter: EditionChapter;
  /** Which one it is, from 1, and how many the chapter has. */
  readonly part: number;
  readonly parts: number;
  /** How many events the chapter has. */
  readonly count: number;
  /** Those of this part, one at least, earliest first. */
  readonly events: readonly [Event, ...Event[]];
}

/** Whether the story has more events than one page can tell: then its chapters have pages of their own. */
export function isSplit({ events, mostOnPage }: Pick<Edition, 'events' | 'mostOnPage'>): boolean {
  return events.length > mostOnPage;
}

/**
 * Every part of every chapter, in the order of the story. Each is full but for the last of its chapter, so that an event
 * that is added at the end moves no other to another page.
 */
export function chapterPartsOf<Event extends EditionEvent>({
  events,
  chapters,
  mostOnPage,
}: Splittable<Event>): readonly ChapterPart<Event>[] {
  return chapters.flatMap((chapter) => {
    const own = events.filter((event) => event.chapter === chapter.id);
    const parts = partsFor(own.length, mostOnPage);
    return Array.from({ length: parts }, (_, index) => {
      const [first, ...others] = own.slice(index * mostOnPage, (index + 1) * mostOnPage);
      return first === undefined
        ? []
        : [{ chapter, part: index + 1, parts, count: own.length, events: [first, ...others] as const }];
    }).flat();
  });
}

/** The part of a chapter that is named so. Throws where there is none. */
export function chapterPartAt<Event extends EditionEvent>(
  { chapter, part }: { readonly chapter: string; readonly part: number },
  edition: Splittable<Event>,
): ChapterPart<Event> {
  const found = chapterPartsOf(edition).find((one) => one.chapter.id === chapter && one.part === part);
  if (found === undefined) throw new Error(`The chapter “${chapter}” has no part ${part}.`);
  return found;
}

/** The part of its chapter, from 1, in which `event` is told. */
export function partOf(
  { id, chapter }: Pick<EditionEvent, 'id' | 'chapter'>,
  { events, mostOnPage }: Pick<Edition, 'events' | 'mostOnPage'>,
): number {
  let before = 0;
  for (const event of events) {
    if (event.id === id) break;
    if (event.chapter === chapter) before += 1;
  }
  return 1 + Math.floor(before / mostOnPage);
}

/** How many sources a page lists; all of them where the story is told on one page. */
export function sourcesOnPage(edition: Pick<Edition, 'events' | 'mostOnPage' | 'sourceCount'>): number {
  return isSplit(edition) ? sourcesForEvent * edition.mostOnPage : edition.sourceCount;
}

/** How many pages the list of sources has, one at least. */
export function sourcePartsOf(edition: Pick<Edition, 'events' | 'mostOnPage' | 'sourceCount'>): number {
  return Math.max(1, partsFor(edition.sourceCount, sourcesOnPage(edition)));
}

function partsFor(count: number, most: number): number {
  return count === 0 ? 0 : Math.ceil(count / most);
}
