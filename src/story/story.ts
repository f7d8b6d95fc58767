import type { Locale } from '../i18n/locale.ts';
import type { StoryWords } from '../i18n/storyWords.ts';
import type {
  Actor,
  Chapter,
  Ids,
  Kind,
  Lane,
  Mark,
  Question,
  Revision,
  Source,
  StoryEvent,
} from './types.ts';
import type { Fault } from './fault.ts';
import type { MeasuredFrame } from './frameParts.ts';

/** A spelling that the story keeps to. */
export interface Spelling {
  readonly right: string;
  /**
   * What is written instead elsewhere, as whole words; `*` stands for any letters. What the language writes onto a
   * word, such as the Arabic article, is understood.
   */
  readonly wrong: readonly string[];
}

/** What this newsroom asks of this story beyond what every story must be. */
export interface StoryRules {
  /** The earliest year in which an event may lie: an earlier one is a slip. */
  readonly earliestYear: number;
  /** Hosts that are never linked, as the address names them. */
  readonly neverLinked: readonly RegExp[];
  /** What is wrong with a text by rules of this story alone. */
  readonly faultsIn?: (text: string, locale: Locale) => readonly Fault[];
}

/** The whole data set. */
export interface Story<Own extends Ids = Ids> {
  /** Its name in addresses, storage and the attribute `story`: lower-case Latin letters, digits, hyphens. */
  readonly id: string;
  /** The languages in which it is told, in the order in which they are listed. */
  readonly languages: readonly [Own['locale'], ...Own['locale'][]];
  /** The language for readers of none of them. */
  readonly defaultLanguage: Own['locale'];
  readonly words: Readonly<Record<Own['locale'], StoryWords>>;
  /** The address of the licence of its texts. */
  readonly licence: string;
  readonly actors: Readonly<Record<Own['actor'], Actor<Own>>>;
  /** In the order of the story. */
  readonly chapters: Readonly<Record<string, Chapter<Own>>>;
  /** In the order in which they are listed. */
  readonly kinds: Readonly<Record<Own['kind'], Kind<Own>>>;
  /** In the order in which they are drawn. */
  readonly lanes: Readonly<Record<Own['lane'], Lane<Own>>>;
  readonly sources: Readonly<Record<Own['source'], Source>>;
  /** Why a publisher is not a bystander, by id. */
  readonly marks: Readonly<Record<string, Mark<Own>>>;
  /** The mark of each publisher, and of whoever carries another’s text, that has one: by name, as sources write it. */
  readonly outlets: Readonly<Record<string, string>>;
  /** Events by chapter, then by id. */
  readonly events: Readonly<Record<string, Readonly<Record<string, StoryEvent<Own>>>>>;
  /** What is answered in two ways, by id, in the order in which it is told. */
  readonly questions?: Readonly<Record<string, Question<Own>>>;
  /** EDTF interval: what the picture shows first. */
  readonly opening: string;
  /** The day on which readers first saw it: `2026-11-23`. */
  readonly published: string;
  /** The day up to which events were looked for: what happened later is not told yet. */
  readonly recordedUntil: string;
  /** What changed in the story as a whole, earliest first; what changed in an event stands with it. */
  readonly revisions: readonly Revision<Own>[];
  /** The spellings that it keeps to, by language. */
  readonly glossary: Readonly<Partial<Record<Own['locale'], readonly Spelling[]>>>;
  readonly rules: StoryRules;
  /** How many events a page tells in full at most; without it, as many as pages usually do. */
  readonly mostOnPage?: number;
  /** How high its frames are, as `npm run measure:frame` found; without it, hosts are told an estimate. */
  readonly measuredFrame?: Readonly<Record<Own['locale'], MeasuredFrame>>;
}
