import SearchableMap from 'minisearch/SearchableMap';
import { affixesOf, restsOf } from './affixes.ts';
import { fold } from './fold.ts';
import { decode } from './postings.ts';
import type { LanguageIndex } from './searchIndex.ts';

/** What a word of a query stands for in one language, as it was looked up. */
export interface Wanted {
  /** A word that begins with one of these is meant, or one of which the rest without its affixes does. */
  readonly begun: readonly string[];
  /** Whole words that are meant as well. */
  readonly whole: ReadonlySet<string>;
}

/** Hears of an event that has a word: its position, the number of the word’s place, and whether the whole word is meant. */
export type Hear = (position: number, place: number, isWhole: boolean) => void;

/** The words of the story in one language, and which events have them. */
export class Vocabulary {
  readonly locale: string;
  readonly #rules: LanguageIndex['rules'];
  readonly #affixes: ReturnType<typeof affixesOf>;
  readonly #postings: readonly string[];
  /** By a word, or what is left of one without its affixes, the numbers of its postings. */
  readonly #tree = new SearchableMap<number[]>();

  constructor({ locale, rules, words, postings }: LanguageIndex) {
    this.locale = locale;
    this.#rules = rules;
    this.#affixes = affixesOf(rules);
    this.#postings = postings.split(' ');
    const all = words.split(' ');
    for (const [number, word] of all.entries()) this.#tree.set(word, [number]);
    const known = new Set(all);
    for (const [number, word] of all.entries()) {
      for (const rest of restsOf(word, this.#affixes, (one) => known.has(one))) {
        const others = this.#tree.get(rest);
        if (others === undefined) this.#tree.set(rest, [number]);
        else others.push(number);
      }
    }
  }

  /** Of `word`, as typed, what is begun with it, with or without what may be written onto it; null where nothing is. */
  begun(word: string): Wanted | null {
    const folded = this.#folded(word);
    // What is typed may be half a word: of it only goes what always may, unless that finds nothing.
    const always = restsOf(folded, this.#affixes, () => false);
    const sometimes = restsOf(folded, this.#affixes, (rest) => this.#tree.has(rest));
    const forms = [[folded, ...always], sometimes].find((some) => some.some((form) => this.#isBegun(form)));
    return forms === undefined ? null : { begun: forms, whole: new Set() };
  }

  /** `word` and nothing that begins with it; null where it is none of the story. */
  whole(word: string): Wanted | null {
    const folded = this.#folded(word);
    return this.#tree.has(folded) ? { begun: [], whole: new Set([folded]) } : null;
  }

  /**
   * What was probably meant by `word`, with which nothing begins: two letters that changed places, else the nearest
   * words, one wrong letter away or, where it is long, two. Null where nothing is near.
   */
  near(word: string): Wanted | null {
    const letters = Array.from(this.#folded(word));
    // Another year is no typing error.
    if (letters.length < shortestForgiven || /\p{N}/u.test(word)) return null;
    const swapped = letters.slice(1).map((_, index) => withSwap(letters, index));
    const begun = swapped.filter((form) => this.#isBegun(form));
    if (begun.length > 0) return { begun, whole: new Set() };
    const near = this.#tree.fuzzyGet(letters.join(''), letters.length < longWord ? 1 : 2);
    const distances = Array.from(near, ([key, [, distance]]) => ({ key, distance }));
    const least = Math.min(...distances.map(({ distance }) => distance));
    const whole = distances.filter(({ distance }) => distance === least).map(({ key }) => key);
    return whole.length === 0 ? null : { begun: [], whole: new Set(whole) };
  }

  /** Tells of each event that has what is `wanted`, of some more than once. */
  tell({ begun, whole }: Wanted, hear: Hear): void {
    const tellOf = (numbers: readonly number[], isWhole: boolean) => {
      for (const number of numbers)
        decode(this.#postings[number] ?? '', (position, place) => hear(position, place, isWhole));
    };
    for (const form of begun)
      for (const [key, numbers] of this.#tree.atPrefix(form)) tellOf(numbers, key === form);
    for (const key of whole) tellOf(this.#tree.get(key) ?? [], false);
  }

  /** Whether `word`, as it stands in a text, is what is `wanted`. */
  isMeant(word: string, { begun, whole }: Wanted): boolean {
    const folded = this.#folded(word);
    const forms = [folded, ...restsOf(folded, this.#affixes, (rest) => this.#tree.has(rest))];
    return forms.some((form) => whole.has(form) || begun.some((beginning) => form.startsWith(beginning)));
  }

  #folded(word: string): string {
    return fold(word, this.#rules.sameLetters);
  }

  #isBegun(form: string): boolean {
    return form !== '' && this.#tree.atPrefix(form).keys().next().done !== true;
  }
}

/** Words of fewer letters are too near to too many others. */
const shortestForgiven = 4;

/** From how many letters on a word may have two wrong. */
const longWord = 8;

/** `letters` with the one at `index` and the next in each other’s place. */
function withSwap(letters: readonly string[], index: number): string {
  const swapped = [...letters];
  swapped.splice(index, 2, letters[index + 1] ?? '', letters[index] ?? '');
  return swapped.join('');
}
