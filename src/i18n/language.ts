import type { Direction, Locale } from './locale.ts';

/** The digits in which numbers are written, by their names in CLDR: 2022, ٢٠٢٢ or ۲۰۲۲. */
export type Digits = 'latn' | 'arab' | 'arabext';

/** A calendar, by its name in CLDR: Gregorian, Hijri (Umm al-Qura), Solar Hijri. */
export type Calendar = 'gregory' | 'umalqura' | 'persian';

/** Names of the Gregorian calendar: months from January, days of the week from Sunday. */
export interface GregorianNames {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
}

/** What a reader chooses a language by. */
export interface LanguageName {
  readonly tag: Locale;
  readonly direction: Direction;
  /** What the language calls itself: not translated, for it is read by those who cannot read the page. */
  readonly ownName: string;
  /** As Open Graph knows it; Facebook has one Arabic: `ar_AR`. */
  readonly openGraph: string;
}

/** One font file of a typeface, and what of it is sent. */
export interface FontSubset {
  /** The file below `@fontsource-variable/`: `vazirmatn/files/vazirmatn-arabic-wght-normal.woff2`. */
  readonly file: string;
  /** The characters that are kept. */
  readonly characters: string;
  /** Where in Unicode they are, as CSS says it (`unicode-range`). */
  readonly range: string;
}

/** What a language is read in. */
interface Typeface {
  readonly family: string;
  /** A letter of each of its subsets, in their order. */
  readonly letters: string;
  /** What stands in for it where a browser does not have it, and before it does. */
  readonly fallback: string;
  /** Whether the controls are set in it too: where the system's typefaces have no good letters of the script. */
  readonly forControls: boolean;
  /** The one of the language's own script first. */
  readonly subsets: readonly FontSubset[];
  /** Distances of baselines in em: running text, headlines, and text on paper. */
  readonly leading: { readonly text: number; readonly headline: number; readonly paper: number };
  /** The same on share images, which are set by the build. */
  readonly shareLeading: { readonly text: number; readonly headline: number };
}

/**
 * What makes the card of an event high: what every card has, what some have, and how often its texts would fill its
 * width if each letter were a CSS px wide.
 */
export interface CardParts {
  readonly base: number;
  readonly narrow: number;
  readonly claims: number;
  readonly statement: number;
  readonly unanswered: number;
  readonly notes: number;
  readonly revisions: number;
  readonly title: number;
  readonly summary: number;
  readonly claimed: number;
  readonly revised: number;
  readonly named: number;
}

/** How high (CSS px) a card is in a language, as `npm run measure:card` finds. */
export interface CardMeasures {
  /** How much each part adds. */
  readonly heights: CardParts;
  /** How many times higher most cards are at most: a frame that is too low scrolls. */
  readonly spare: number;
}

/** How search forgives what readers type. */
export interface SearchRules {
  /** Letters that readers type one for the other: each key is read as its value. */
  readonly sameLetters: Readonly<Record<string, string>>;
  /** Patterns of a word with something written onto it that may be left out; the rest is the first group. */
  readonly affixes: readonly {
    readonly pattern: string;
    /** Only where the rest is a word of the story by itself. */
    readonly ifKnown: boolean;
  }[];
  /** What else readers call the Gregorian months, from January: of each any number of names. */
  readonly otherMonths: readonly (readonly string[])[];
  /** Words that say nothing in a date: `the 7th of September`. */
  readonly dateWords: readonly string[];
}

/** Everything that the code must know of a language, beside its words: plain data, so that it can be sent as JSON. */
export interface Language extends LanguageName {
  /** The tag that Intl is given for numbers, without digits: `en-GB`. */
  readonly intl: string;
  /** The digits that it may be written in; the first are those that it opens with. */
  readonly digits: readonly [Digits, ...Digits[]];
  /** From where thousands are set apart: `3,000` or only `12,000`. */
  readonly grouping: 'always' | 'min2';
  /**
   * The calendar in which dates are told; that which stands beside it on a card; those that a reader may unfold there.
   */
  readonly calendar: Calendar;
  readonly calendarBeside: Calendar | null;
  readonly otherCalendars: readonly Calendar[];
  readonly gregorian: GregorianNames;
  readonly typeface: Typeface;
  readonly card: CardMeasures;
  readonly search: SearchRules;
  /** Words that only lead on to the next: an excerpt does not end with one. As patterns, without their bounds. */
  readonly leadingWords: readonly string[];
  /**
   * Marks after which an excerpt may end where no sentence fits in it, the best first. For languages whose verb comes
   * last: cut between two words, a sentence would lose its verb, and with it a denial.
   */
  readonly clauseMarks: readonly string[];
  /** Quotation marks, and those inside a quotation. */
  readonly quotes: { readonly outer: readonly [string, string]; readonly inner: readonly [string, string] };
  /**
   * What stands between the items of a list, and before the last of two or more. Not left to Intl, whose Persian lists
   * have a comma before their “and”, and an invisible mark after each.
   */
  readonly list: { readonly separator: string; readonly last: string };
  /** What separates the items of a citation: `، `. */
  readonly comma: string;
  /** How a citation is written as plain text: a style that the citation library has, or newspapers' own way. */
  readonly citation: { readonly style: 'apa' | 'newspaper'; readonly locale: string };
}
