import type { Language, LanguageName } from '../i18n/language.ts';
import type { Direction, Locale } from '../i18n/locale.ts';
import type { Span } from '../time/span.ts';
import type { TimeWindow } from '../time/window.ts';

/** An event in the reader's language, its span computed, as far as a picture and a list need it. */
export interface EditionEvent {
  readonly id: string;
  readonly span: Span;
  readonly title: string;
  /** The title where room is short; null of one that is short itself. */
  readonly short: string | null;
  readonly kind: string;
  readonly actors: readonly string[];
  readonly lane: string;
  readonly chapter: string;
  readonly importance: 1 | 2 | 3;
  readonly announcedOnly: boolean;
  /** Ids of those who deny what is said of it. */
  readonly disputedBy: readonly string[];
  /** Whether something that it said was wrong, and is not any more. */
  readonly corrected: boolean;
  /** The day on which what it says last changed: `2026-11-23`. */
  readonly updated: string;
}

/** A chapter in the reader's language, with the stretch of time that its events cover. */
export interface EditionChapter {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** When its events happened, as roughly as a table of contents says it: by month, or by year where it is long. */
  readonly span: Span;
  /** What the picture shows of it: the span and a little room. */
  readonly window: TimeWindow;
}

/** Who acts, in the reader's language. */
export interface EditionActor {
  readonly name: string;
  readonly short: string;
  readonly gender: 'feminine' | 'masculine' | 'plural';
  /** The group in which readers look for the actor. */
  readonly lane: string;
  /** Whether it is nobody in particular. */
  readonly unnamed: boolean;
}

/** A name in the reader's language for something that is referred to by id. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A kind of event in the reader's language. */
export interface EditionKind extends Named {
  /** The name of its icon in Lucide. */
  readonly icon: string;
}

/**
 * The story in one language, as far as a page needs it before anybody reads an event: an index. Plain data, no function,
 * no Date.
 */
export interface Edition {
  /** The name of the story in addresses, storage and embeds. */
  readonly story: string;
  readonly language: Language;
  /** The tag and the direction of its language. */
  readonly locale: Locale;
  readonly direction: Direction;
  /** Every language in which the story is told, this one included. */
  readonly languages: readonly LanguageName[];
  /** The address of the licence of the story’s texts. */
  readonly licence: string;
  /** Earliest first. */
  readonly events: readonly EditionEvent[];
  /** In the order of the story. */
  readonly chapters: readonly EditionChapter[];
  /** In the order in which lanes are drawn, each with at least one event. */
  readonly lanes: readonly Named[];
  readonly kinds: readonly EditionKind[];
  readonly actors: Readonly<Record<string, EditionActor>>;
  /** Whether there is a page on which accounts of the same thing stand side by side. */
  readonly hasAccounts: boolean;
  /** How many sources the story has. */
  readonly sourceCount: number;
  /** The day on which readers first saw the story: `2026-11-23`. */
  readonly published: string;
  /** The day on which what it says last changed. */
  readonly updated: string;
  /** The day up to which events were looked for. */
  readonly recordedUntil: string;
  /** How many events a page tells in full at most; of a story with more, chapters have pages of their own. */
  readonly mostOnPage: number;
  /** What the picture shows first. */
  readonly opening: TimeWindow;
  /** The whole story with a little room: no window reaches beyond it. */
  readonly bounds: TimeWindow;
}
