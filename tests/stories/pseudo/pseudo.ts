import type { LanguageFolder } from '../../../src/build/languages.ts';
import type { GregorianNames, Language } from '../../../src/i18n/language.ts';
import type { Locale } from '../../../src/i18n/locale.ts';

/** A language made of English by code, to find what of a page is not taken from its language. */
export interface PseudoLanguage {
  readonly tag: Locale;
  /** `text` letter by letter, whatever it is part of. */
  readonly letters: (text: string) => string;
  /**
   * `text` as this language says it: of at most `most` characters, where the English keeps to that with two to spare.
   */
  readonly write: (text: string, most?: number) => string;
}

/** Letters by those of English, small and capital, for which they stand. */
type Alphabet = ReadonlyMap<string, string>;

function alphabetOf(small: string, capital = small): Alphabet {
  const english = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].join('');
  const letters = Array.from(`${small}${capital}`);
  return new Map(Array.from(english, (letter, index) => [letter, letters[index] ?? letter]));
}

/**
 * Of those that are like English ones, the letters that the typeface of English has: the build sets images in it too.
 */
const accents = alphabetOf('áßćďéƒğĥíĵķĺḿńóŋơŕśťúŵẃžŷź', 'ÁẞĆĎÉƒĞĤÍĴĶĹḾŃÓŊƠŔŚŤÚŴẂŽŶŹ');
const arabic = alphabetOf('ابصديفغهئجكلمنوپقرستعطؤخىز');

/**
 * Those of the accented letters that are in no Western European language, and so not in what pages have of the
 * typeface.
 */
export const rareLetters = Array.from(accents.values())
  .filter((letter) => letter > 'ÿ')
  .join('');

/** Long and accented: no English letter is left, and what is cut off or put together of pieces lacks a bracket. */
export const accented: PseudoLanguage = {
  tag: 'en-XA',
  letters: (text) => spelled(text, accents),
  write(text, most = Infinity) {
    if (text === '') return '';
    const [, body = '', end = ''] = /^(.*?)((?:[.!?…]+[”’)]*)?)$/su.exec(text) ?? [];
    const length = Array.from(text).length;
    const wanted = Math.min(Math.ceil(length / 3), most - length - 2);
    return `[${accented.letters(body)}${fillerOf(wanted)}]${end}`;
  },
};

/** Mirrored: English words in Arabic letters, so that they run from right to left. */
export const mirrored: PseudoLanguage = {
  tag: 'ar-XB',
  letters: (text) => spelled(text, arabic),
  write: (text) => mirrored.letters(text),
};

/** Every pseudo-language, in the order in which a story lists them. */
export const pseudoLanguages = [accented, mirrored] as const;

/** `text` in an alphabet. Variables stay as they are. */
function spelled(text: string, alphabet: Alphabet): string {
  return text
    .split(/(\{\{.*?\}\})/u)
    .map((piece) =>
      piece.startsWith('{{')
        ? piece
        : piece.replaceAll(/[a-z]/giu, (letter) => alphabet.get(letter) ?? letter),
    )
    .join('');
}

/** What makes a text longer by `length` characters; nothing where that is too few for a space and a letter. */
function fillerOf(length: number): string {
  return length < 2
    ? ''
    : ` ${'óńé ťẃó '.repeat(Math.ceil(length / 8)).slice(0, length - 1)}`.replace(/ $/u, 'ó');
}

/**
 * The folder of the pseudo-language `pseudo`: the words of `english`, in the manner of `base`, the language whose
 * script and direction it has.
 */
export function pseudoFolder(
  pseudo: PseudoLanguage,
  english: LanguageFolder,
  base: LanguageFolder,
): LanguageFolder {
  const areas = Object.entries(english.messages).map(
    ([area, words]) => [area, messagesIn(pseudo, words)] as const,
  );
  return {
    language: languageOf(pseudo, english.language, base.language),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- area by area the messages of English
    messages: Object.fromEntries(areas) as LanguageFolder['messages'],
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- message by message the head of English
    head: messagesIn(pseudo, english.head) as LanguageFolder['head'],
    prose: {
      name: `Pseudo ${pseudo.tag}`,
      invisible: '',
      affixes: { first: '', further: '' },
      mentions: 'anywhere',
      faultsIn: () => [],
    },
  };
}

function languageOf({ tag, letters, write }: PseudoLanguage, english: Language, base: Language): Language {
  const spelledAll = (names: readonly string[]) => names.map(letters);
  const { months, shortMonths, weekdays, shortWeekdays } = english.gregorian;
  const gregorian: GregorianNames = {
    months: spelledAll(months),
    shortMonths: spelledAll(shortMonths),
    weekdays: spelledAll(weekdays),
    shortWeekdays: spelledAll(shortWeekdays),
  };
  return {
    ...base,
    tag,
    ownName: write(english.ownName),
    gregorian,
    leadingWords: spelledAll(english.leadingWords),
    list: { separator: english.list.separator, last: letters(english.list.last) },
    // The libraries of citations know no such language.
    citation: { style: 'newspaper', locale: tag },
  };
}

/** `words` as `pseudo` says them, with the plural forms that its tag has (CLDR) for those that English has. */
export function messagesIn(
  { tag, write }: PseudoLanguage,
  words: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const plurals = Object.entries(words).flatMap(([key, other]) => {
    const stem = /^(.*)_other$/u.exec(key)?.[1];
    return stem !== undefined && `${stem}_one` in words
      ? forms.map((form) => [`${stem}_${form}`, words[`${stem}_${form}`] ?? other] as const)
      : [];
  });
  return Object.fromEntries(
    [...Object.entries(words), ...plurals].map(([key, message]) => [key, write(message)] as const),
  );
}
