import type { Span } from '../time/span.ts';
import type { Edition, EditionEvent } from './edition.ts';

/** Marks of direction, soft hyphens and spaces without width, which come along when a word is copied. */
const invisible = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** `query` without what nobody sees of it: as an address has it. A non-joiner, which Persian is written with, stays. */
export function visibleQuery(query: string): string {
  return query.replaceAll(invisible, '').trim();
}

/** Whether an event is among those that are searched for. */
export type Finder = (event: EditionEvent) => boolean;

/** A stretch of a text, and whether it is what was searched for. */
export interface TextRun {
  readonly text: string;
  readonly isMatch: boolean;
}

/** What a query finds. */
export interface Found {
  readonly isFound: Finder;
  /** Of `events`, which are in the order of the edition, the `most` that answer best, the best first. */
  readonly bestOf: (events: readonly EditionEvent[], most: number) => readonly EditionEvent[];
  /** What the query names, where it is a date that the story reaches to. */
  readonly dates: readonly Span[];
  /** `text` in runs, of which those that were searched for are whole words. */
  readonly runsOf: (text: string) => readonly TextRun[];
  /** The same of the words around what was found in the first of `texts` that has most of it; from its beginning where none has. */
  readonly excerptOf: (texts: readonly string[]) => readonly TextRun[];
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
