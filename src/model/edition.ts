import type { Language, LanguageName } from '../i18n/language.ts';
import type { Direction, Locale } from '../i18n/locale.ts';
import type { MeasuredFrame } from '../story/frameParts.ts';
import type { RevisionSort, Stance } from '../story/types.ts';

export type { Stance };
import type { Span } from '../time/span.ts';
import type { TimeWindow } from '../time/window.ts';

/** A citation as the reader sees it. */
export interface EditionSource {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
  readonly via: string | null;
  readonly title: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly published: Span | null;
  /** Why its publisher, and whoever carries it, are no bystanders: `State-owned or -funded: Iran`. */
  readonly marks: readonly string[];
}

/** A claim in the reader's language. */
export interface EditionClaim {
  readonly by: string;
  readonly stance: Stance;
  /** Ids of those whom it holds responsible for a wrong. */
  readonly accuses: readonly string[];
  readonly text: string;
  readonly sources: readonly string[];
}

/** Somebody who is accused and is not known to have answered. */
export interface EditionUnanswered {
  readonly by: string;
  /** The day on which an answer was last looked for: `2026-11-28`. */
  readonly searched: string;
}

/** A change of what readers are told, in their language. */
export interface EditionRevision {
  /** `2026-11-28` */
  readonly day: string;
  readonly sort: RevisionSort;
  readonly text: string;
}

/** An event in the reader's language, its span computed. */
export interface EditionEvent {
  readonly id: string;
  readonly span: Span;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly actors: readonly string[];
  readonly lane: string;
  readonly chapter: string;
  readonly importance: 1 | 2 | 3;
  readonly announcedOnly: boolean;
  /** The day on which readers first saw it: `2026-11-23`. */
  readonly published: string;
  /** The day on which what it says last changed. */
  readonly updated: string;
  readonly claims: readonly EditionClaim[];
  readonly unanswered: readonly EditionUnanswered[];
  readonly notes: readonly string[];
  /** Latest first. */
  readonly revisions: readonly EditionRevision[];
  readonly sources: readonly string[];
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

/** The story in one language, ready to show: plain data, no function, no Date. */
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
  readonly sources: Readonly<Record<string, EditionSource>>;
  /** The day on which readers first saw the story: `2026-11-23`. */
  readonly published: string;
  /** The day on which what it says last changed. */
  readonly updated: string;
  /** The day up to which events were looked for. */
  readonly recordedUntil: string;
  /** What changed in the story as a whole, latest first. */
  readonly revisions: readonly EditionRevision[];
  /** How high frames of it are, where that was measured. */
  readonly measuredFrame: MeasuredFrame | null;
  /** What the picture shows first. */
  readonly opening: TimeWindow;
  /** The whole story with a little room: no window reaches beyond it. */
  readonly bounds: TimeWindow;
}
