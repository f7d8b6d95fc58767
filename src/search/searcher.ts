import type { Edition, EditionEvent } from '../model/edition.ts';
import { madeOnce } from '../model/madeOnce.ts';
import { visibleQuery, type Foreign, type Found, type Searcher } from '../model/search.ts';
import type { Precision, Span } from '../time/span.ts';
import { contains, overlaps } from '../time/window.ts';
import { datesIn } from './dateQuery.ts';
import { excerptIn, runsIn } from './excerpt.ts';
import { paragraphsOf } from './paragraphs.ts';
import { places, type WordPlace } from './postings.ts';
import type { SearchIndex } from './searchIndex.ts';
import { searchRowsOf } from './searchRows.ts';
import { Vocabulary, type Wanted } from './vocabulary.ts';

/** What a word is worth by where it stands. */
const worth: Readonly<Record<WordPlace, number>> = { title: 16, names: 8, summary: 4, claims: 2, sources: 1 };
const worths = places.map((place) => worth[place]);

/** By how much more a whole word is worth than one that is only begun, and a word in the reader’s own language. */
const wholeWord = 3;
const ownLanguage = 2;

/** A word in one of the languages of the index. */
interface WantedIn extends Wanted {
  readonly vocabulary: Vocabulary;
  /** The number of the language in the index, from 1. */
  readonly origin: number;
}

/** In the place of the number of a language: it is the reader’s own. */
const ownOrigin = 255;

/** The searcher of the story whose index `index` is. */
export function searcherOf(index: SearchIndex): Searcher {
  const vocabularies = index.map((one) => new Vocabulary(one));
  return (query, edition) => {
    const own = (one: { readonly locale: string }) => Number(one.locale === edition.locale);
    const dates = datesIn(
      query,
      index.toSorted((one, other) => own(other) - own(one)),
      edition,
    );
    const onDates = scoresOn(dates, edition);
    // Whoever names a date means what happened then, not all that has its figures somewhere.
    if (onDates.some((score) => score > 0)) return foundBy(onDates, [], dates, edition, () => null);
    const words = visibleQuery(query).match(typedWord) ?? [];
    const wanted = words.map((word, at) => wantedBy(word, at === words.length - 1, vocabularies));
    const { sums, origins } = scoresBy(wanted, edition);
    const foreignAt = (position: number) => {
      const origin = index[(origins[position] ?? 0) - 1];
      const language = edition.languages.find(({ tag }) => tag === origin?.locale);
      return language === undefined ? null : { language: language.ownName, words: visibleQuery(query) };
    };
    return foundBy(sums, wanted.flat(), dates, edition, foreignAt);
  };
}

/** A word as it is typed, with its marks and what joins its parts. */
const typedWord = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}\u0640]*/gu;

/**
 * `word` in each language that has it, where it begins a word; where none has, what is near it. A letter that stands alone,
 * and is not the `last` that was typed, is a whole word (e-Albania).
 */
function wantedBy(word: string, last: boolean, vocabularies: readonly Vocabulary[]): readonly WantedIn[] {
  const inAll = (find: (vocabulary: Vocabulary) => Wanted | null) =>
    vocabularies.flatMap((vocabulary, number) => {
      const wanted = find(vocabulary);
      return wanted === null ? [] : [{ ...wanted, vocabulary, origin: number + 1 }];
    });
  const ways: readonly ((vocabulary: Vocabulary) => Wanted | null)[] = [
    (vocabulary) => (word.length === 1 && !last ? vocabulary.whole(word) : null),
    (vocabulary) => vocabulary.begun(word),
    (vocabulary) => vocabulary.near(word),
  ];
  for (const way of ways) {
    const wanted = inAll(way);
    if (wanted.length > 0) return wanted;
  }
  return [];
}

/** By position what events are worth, and in which language they have what was asked for. */
interface Scores {
  readonly sums: Uint16Array;
  readonly origins: Uint8Array;
}

/** What each event of `edition` is worth: nothing unless it has every one of `words`. */
function scoresBy(words: readonly (readonly WantedIn[])[], { events, locale }: Edition): Scores {
  const sums = new Uint16Array(events.length);
  const origins = new Uint8Array(events.length);
  // Without a word nothing is asked for.
  if (words.length === 0) sums.fill(1);
  for (const [index, word] of words.entries()) {
    const own = new Uint16Array(events.length);
    for (const { vocabulary, origin, ...wanted } of word) {
      const isOwn = vocabulary.locale === locale;
      const factor = isOwn ? ownLanguage : 1;
      vocabulary.tell(wanted, (position, place, isWhole) => {
        const score = (worths[place] ?? 0) * factor * (isWhole ? wholeWord : 1);
        if (score > (own[position] ?? 0)) own[position] = score;
        if (origins[position] !== ownOrigin) origins[position] = isOwn ? ownOrigin : origin;
      });
    }
    for (const [position, score] of own.entries()) {
      const sum = sums[position] ?? 0;
      sums[position] = score === 0 || (index > 0 && sum === 0) ? 0 : sum + score;
    }
  }
  return { sums, origins };
}

/** By position what each event of `edition` is worth where one of `dates` is asked for. */
function scoresOn(dates: readonly Span[], { events }: Edition): Uint16Array {
  return Uint16Array.from(events, (event) => Math.max(0, ...dates.map((date) => worthOn(event, date))));
}

const finestFirst: readonly Precision[] = ['day', 'month', 'season', 'year'];

/**
 * What `event` is worth where `date` is asked for: most where it lies in it, least where it only lasted beyond, nothing
 * where it is not known to have happened then, as on a day where the source has the year alone.
 */
function worthOn({ span }: EditionEvent, date: Span): number {
  const asked = { start: date.earliest, end: date.latest };
  if (finestFirst.indexOf(span.precision) > finestFirst.indexOf(date.precision)) return 0;
  if (contains(asked, span)) return 2;
  return overlaps(span, asked) ? 1 : 0;
}

/** By id the position of each event. */
const positionsIn = madeOnce(
  (events: readonly EditionEvent[]) => new Map(events.map(({ id }, position) => [id, position])),
);

function foundBy(
  scores: Uint16Array,
  wanted: readonly WantedIn[],
  dates: readonly Span[],
  edition: Edition,
  foreignAt: (position: number) => Foreign | null,
): Found {
  const positions = positionsIn(edition.events);
  const scoreOf = ({ id }: EditionEvent) => scores[positions.get(id) ?? -1] ?? 0;
  // Of those that answer as well, the weightier first.
  const worthOf = (event: EditionEvent) => scoreOf(event) * 4 - event.importance;
  const isMatch = (word: string) => wanted.some(({ vocabulary, ...one }) => vocabulary.isMeant(word, one));
  return {
    isFound: (event) => scoreOf(event) > 0,
    foreignIn: ({ id }) => foreignAt(positions.get(id) ?? -1),
    rowsOf: (shown, listed) => searchRowsOf(edition, { dates, worthOf }, shown, listed),
    runsOf: (text) => runsIn(text, isMatch),
    excerptOf: (body) => excerptIn(paragraphsOf(body), isMatch),
  };
}
