import type { Span } from '../time/span.ts';
import type { TimeWindow } from '../time/window.ts';
import type { Edition, EditionEvent } from './edition.ts';

/** Marks of direction, soft hyphens and spaces without width, which come along when a word is copied. */
const invisible = /(?![\u200C\u200D])\p{Cf}/gu;

/** `query` without what nobody sees of it: as an address has it. A non-joiner, which Persian is written with, stays. */
export function visibleQuery(query: string): string {
  return query.replace(invisible, '').trim();
}

/** Whether an event is among those that are searched for. */
export type Finder = (event: EditionEvent) => boolean;

/** A stretch of a text, and whether it is what was searched for. */
export interface TextRun {
  readonly text: string;
  readonly isMatch: boolean;
}

/** What a reader may choose of what was found. */
export type SearchRow =
  /** To go to a date that was typed. */
  | { readonly kind: 'date'; readonly span: Span; readonly window: TimeWindow }
  | { readonly kind: 'event'; readonly event: EditionEvent }
  /** To see all that was found: in the list, or in the picture. */
  | { readonly kind: 'list'; readonly count: number }
  | { readonly kind: 'picture'; readonly window: TimeWindow };

/** A language that is not the reader's, and what they typed of it. */
export interface Foreign {
  /** Its own name. */
  readonly language: string;
  readonly words: string;
}

/** What a query finds. */
export interface Found {
  readonly isFound: Finder;
  /**
   * The rows that are offered: dates, the events that answer best, the best first, and the ways to all of them. The events
   * are of `shown`, which filters leave, in the order of the edition; whether they are `listed` on the page says its caller.
   */
  readonly rowsOf: (shown: readonly EditionEvent[], listed: boolean) => readonly SearchRow[];
  /** What of another language alone has `event` in it; null where the reader's own does, which then is marked. */
  readonly foreignIn: (event: EditionEvent) => Foreign | null;
  /** `text` in runs, of which those that were searched for are whole words. */
  readonly runsOf: (text: string) => readonly TextRun[];
  /**
   * The same of the words around what was found in the text of an event, whose HTML is in `body`: of the paragraph that has
   * most of it, and where none has of the first, from its beginning.
   */
  readonly excerptOf: (body: Element) => readonly TextRun[];
}

/** Finds what `query` asks for in `edition`, that of the build that made the searcher. */
export type Searcher = (query: string, edition: Edition) => Found;

/** What search says of the story at a moment. */
export interface Search {
  readonly state: 'ready' | 'searching' | 'failed';
  readonly isFound: Finder;
  /** Null where nothing was searched. */
  readonly found: Found | null;
}

/** The finder of all events. */
export const everything: Finder = () => true;

/** What search says where nothing is searched for. */
export const noSearch: Search = { state: 'ready', isFound: everything, found: null };
