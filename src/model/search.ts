import { withWesternDigits } from '../i18n/digits.ts';
import type { SearchRules } from '../i18n/language.ts';
import type { EditionEvent } from './edition.ts';
import type { WholeEdition, WholeEvent } from './wholeEdition.ts';
import { sourceIdsOf } from './sourceIds.ts';

/**
 * `text` as search compares it: no case, no accent, no vowel mark, no tatweel, Western digits, and of letters that
 * readers type one for the other (`same`) one alone.
 * NFKD takes the hamza off its seat (أ becomes ا and a mark), as it takes the cedilla off ç.
 */
export function fold(text: string, same: SearchRules['sameLetters']): string {
  const bare = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '');
  return Array.from(withWesternDigits(bare), (letter) => same[letter] ?? letter).join('');
}

/** Marks of direction, soft hyphens and spaces without width, which come along when a word is copied. */
const invisible = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** `query` without what nobody sees of it: as an address has it. A non-joiner, which Persian is written with, stays. */
export function visibleQuery(query: string): string {
  return query.replaceAll(invisible, '').trim();
}

/** The words of `text`, folded. */
function wordsOf(text: string, { sameLetters }: SearchRules): readonly string[] {
  return fold(text, sameLetters).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A way of finding a word: what is left of one without what is written onto it, or null. */
interface Affix {
  readonly rest: (word: string) => string | null;
  readonly ifKnown: boolean;
}

function affixesOf({ affixes }: SearchRules): readonly Affix[] {
  return affixes.map(({ pattern, ifKnown }) => {
    const written = new RegExp(pattern, 'u');
    return { ifKnown, rest: (word) => written.exec(word)?.[1] ?? null };
  });
}

/** What is left of `word` without what may be left out; of some affixes only where the rest is in `vocabulary`. */
function restsOf(
  word: string,
  affixes: readonly Affix[],
  vocabulary: ReadonlySet<string>,
): readonly string[] {
  return affixes.flatMap(({ rest, ifKnown }) => {
    const bare = rest(word);
    return bare === null || (ifKnown && !vocabulary.has(bare)) ? [] : [bare];
  });
}

/** Everything that a reader may remember of an event. */
function textOf(edition: WholeEdition, event: WholeEvent): string {
  const speakers = [...event.actors, ...event.claims.map(({ by }) => by)];
  return [
    event.title,
    event.summary,
    ...event.notes,
    ...event.claims.map(({ text }) => text),
    ...speakers.flatMap((id) => [edition.actors[id]?.name, edition.actors[id]?.short]),
    ...sourceIdsOf(event).flatMap((id) => [edition.sources[id]?.publisher, edition.sources[id]?.via]),
  ].join('\n');
}

/** Of each event, by its id, the forms of its words, a space before each, so that ` cyb` finds where a word begins. */
export type SearchIndex = Readonly<Record<string, string>>;

/** What is searched of `edition`: made by the build, and fetched when somebody first searches. */
export function searchIndexOf(edition: WholeEdition): SearchIndex {
  const rules = edition.language.search;
  const affixes = affixesOf(rules);
  const words = edition.events.map((event) => {
    const text = textOf(edition, event);
    // Of a word with a non-joiner (می‌شود) its parts as well: many readers type a space there.
    const parts = text.replaceAll('\u200C', ' ');
    return [event.id, new Set([text, parts].flatMap((one) => wordsOf(one, rules)))] as const;
  });
  const vocabulary = new Set(words.flatMap(([, own]) => [...own]));
  return Object.fromEntries(
    words.map(([id, own]) => {
      const forms = [...own].flatMap((word) => [word, ...restsOf(word, affixes, vocabulary)]);
      return [id, ` ${[...new Set(forms)].join(' ')}`];
    }),
  );
}

/** Whether an event says what is searched for. */
export type Finder = (event: Pick<EditionEvent, 'id'>) => boolean;

/** What search says of the story at a moment. */
export interface Search {
  readonly state: 'ready' | 'searching' | 'failed';
  readonly isFound: Finder;
}

/** The finder of all events. */
export const everything: Finder = () => true;

/** What is asked for may be half a word: of it only goes what always may. */
const nothing: ReadonlySet<string> = new Set();

/**
 * Finds in `index` the events that say what `query` asks for, by the `rules` of its language: every word of it, in any
 * order, begun at least. A query without a letter or digit asks for nothing and finds all.
 */
export function finderIn(index: SearchIndex, query: string, rules: SearchRules): Finder {
  const affixes = affixesOf(rules);
  const wanted = wordsOf(query, rules).map((word) => [word, ...restsOf(word, affixes, nothing)]);
  if (wanted.length === 0) return everything;
  const begun = wanted.map((forms) => forms.map((form) => ` ${form}`));
  // Gone through once, for events are asked for several times: to be listed, and to be counted by each choice.
  const found = new Set(
    Object.keys(index).filter((id) => {
      const text = index[id] ?? '';
      return begun.every((forms) => forms.some((form) => text.includes(form)));
    }),
  );
  return ({ id }) => found.has(id);
}
