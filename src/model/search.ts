import type { Edition, EditionEvent } from './edition.ts';

/** Letters that readers type one for the other, after accents and vowel marks are gone. */
const sameLetter: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ه: 'ه',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
};

/**
 * `text` as search compares it: no case, no accent, no vowel mark, no tatweel, Western digits.
 * NFKD takes the hamza off its seat (أ becomes ا and a mark), as it takes the cedilla off ç.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replaceAll(/[ٱىیکةıłøđ]/gu, (letter) => sameLetter[letter] ?? letter)
    .replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** The words of `text`, folded. */
function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The Arabic word without its article, alone or after a particle (وال، بال، فال، كال، لل); else null. */
function withoutArticle(word: string): string | null {
  return /^(?:[وف]?[بك]?ال|[وف]?لل)(\p{L}{3,})$/u.exec(word)?.[1] ?? null;
}

/**
 * The Arabic word without a particle that is written onto it (وإيران، لإيران), if what is left is a word
 * of this story; else null. The story decides, because وزارة is no و before زارة.
 */
function withoutParticle(word: string, vocabulary: ReadonlySet<string>): string | null {
  const bare = /^(?:[وف][بلك]?|[بلك])(\p{L}{3,})$/u.exec(word)?.[1];
  return bare !== undefined && vocabulary.has(bare) ? bare : null;
}

/** Everything that a reader may remember of an event. */
function textOf(edition: Edition, event: EditionEvent): string {
  const speakers = [...event.actors, ...event.claims.map(({ by }) => by)];
  const cited = new Set([...event.sources, ...event.claims.flatMap(({ sources }) => sources)]);
  return [
    event.title,
    event.summary,
    ...event.notes,
    ...event.claims.map(({ text }) => text),
    ...speakers.flatMap((id) => [edition.actors[id]?.name, edition.actors[id]?.short]),
    ...[...cited].flatMap((id) => [edition.sources[id]?.publisher, edition.sources[id]?.via]),
  ].join('\n');
}

/** Of each event the forms of its words, a space before each, so that ` cyb` finds where a word begins. */
type SearchIndex = ReadonlyMap<string, string>;

function indexOf(edition: Edition): SearchIndex {
  const words = edition.events.map((event) => [event.id, new Set(wordsOf(textOf(edition, event)))] as const);
  const vocabulary = new Set(words.flatMap(([, own]) => [...own]));
  return new Map(
    words.map(([id, own]) => {
      const forms = [...own].flatMap((word) => [
        word,
        withoutArticle(word) ?? '',
        withoutParticle(word, vocabulary) ?? '',
      ]);
      return [id, ` ${[...new Set(forms)].join(' ')}`];
    }),
  );
}

const indexes = new WeakMap<Edition, SearchIndex>();

/** The index of `edition`, made when somebody first searches in it. */
function indexFor(edition: Edition): SearchIndex {
  const known = indexes.get(edition);
  if (known !== undefined) return known;
  const made = indexOf(edition);
  indexes.set(edition, made);
  return made;
}

/**
 * Whether an event says what `query` asks for: every word of it, in any order, begun at least.
 * A query without a letter or digit asks for nothing and finds all.
 */
export function finderOf(edition: Edition, query: string): (event: EditionEvent) => boolean {
  const wanted = wordsOf(query).map((word) => [word, withoutArticle(word) ?? word]);
  if (wanted.length === 0) return () => true;
  const index = indexFor(edition);
  return ({ id }) => {
    const text = index.get(id) ?? '';
    return wanted.every((forms) => forms.some((form) => text.includes(` ${form}`)));
  };
}
