import type { Language, SearchRules } from '../i18n/language.ts';
import { sourceIdsOf } from '../model/sourceIds.ts';
import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import type { CalendarNames } from './calendarNames.ts';
import { wordsOf } from './fold.ts';
import { encoded, places, type WordPlace } from './postings.ts';

/** What is searched of the story in one language: plain data. */
export interface LanguageIndex {
  readonly locale: string;
  readonly rules: SearchRules;
  readonly calendars: readonly CalendarNames[];
  /** Every word, folded, with spaces between. */
  readonly words: string;
  /** For each of them the events that have it (`encoded`), with spaces between. */
  readonly postings: string;
}

/** What is searched of the story, in each of its languages. */
export type SearchIndex = readonly LanguageIndex[];

/** What the index of a language is made of. */
export interface Searched {
  readonly edition: WholeEdition;
  readonly calendars: readonly CalendarNames[];
}

/** The index of the story in the languages of `all`, which the build makes. */
export function searchIndexOf(all: readonly Searched[]): SearchIndex {
  return all.map(languageIndexOf);
}

function languageIndexOf({ edition, calendars }: Searched): LanguageIndex {
  const { language } = edition;
  const postings = postingsOf(edition);
  const words = [...postings.keys()].toSorted();
  return {
    locale: language.tag,
    rules: language.search,
    calendars,
    words: words.join(' '),
    postings: words.map((word) => encoded(entriesIn(postings.get(word)))).join(' '),
  };
}

/** By word, the weightiest place of each event that has it, by the event's position. */
type PlacesByWord = ReadonlyMap<string, ReadonlyMap<number, number>>;

function postingsOf(edition: WholeEdition): PlacesByWord {
  const { language, events } = edition;
  const known = new Map<string, readonly string[]>();
  const wordsIn = (text: string) => {
    const words = known.get(text) ?? searchedWordsOf(text, language);
    known.set(text, words);
    return words;
  };
  const postings = new Map<string, Map<number, number>>();
  for (const [position, event] of events.entries()) {
    const texts = textsOf(edition, event);
    for (const [place, name] of places.entries()) {
      for (const word of texts[name].flatMap(wordsIn)) {
        const own = postings.get(word) ?? new Map<number, number>();
        if (!own.has(position)) own.set(position, place);
        postings.set(word, own);
      }
    }
  }
  return postings;
}

function entriesIn(own: ReadonlyMap<number, number> = new Map()) {
  return Array.from(own, ([position, place]) => ({ position, place }));
}

/** The words of `text`, and of one with a non-joiner (می‌شود) its parts as well: many readers type a space there. */
function searchedWordsOf(text: string, { search }: Language): readonly string[] {
  const parts = text.includes('\u200C') ? wordsOf(text.replaceAll('\u200C', ' '), search) : [];
  return [...wordsOf(text, search), ...parts];
}

/** Everything that a reader may remember of an event. */
function textsOf(edition: WholeEdition, event: WholeEvent): Readonly<Record<WordPlace, readonly string[]>> {
  const speakers = [...event.actors, ...event.claims.map(({ by }) => by)];
  return {
    title: [event.title],
    names: speakers.flatMap((id) => {
      const actor = edition.actors[id];
      return actor === undefined ? [] : [actor.name, actor.short];
    }),
    summary: [event.summary, ...event.notes],
    claims: event.claims.map(({ text }) => text),
    sources: sourceIdsOf(event).flatMap((id) => {
      const source = edition.sources[id];
      return source === undefined ? [] : [source.publisher, source.via ?? ''];
    }),
  };
}
