import type { RevisionSort, Stance } from '../story/types.ts';
import type { Span } from '../time/span.ts';
import type { SizedEdition, SizedEvent } from './sizedEdition.ts';

export type { Stance };

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
  /** Ids of the accounts that it is part of. */
  readonly accounts: readonly string[];
  readonly text: string;
  readonly sources: readonly string[];
}

/** One of two answers to a question of the story. */
export interface EditionAccount {
  readonly id: string;
  readonly title: string;
}

/** A question of the story that is answered in two ways. */
export interface EditionQuestion {
  readonly id: string;
  readonly title: string;
  readonly accounts: readonly [EditionAccount, EditionAccount];
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

/** An event in the reader's language with all that is known of it. */
export interface WholeEvent extends SizedEvent {
  readonly summary: string;
  /** The day on which readers first saw it: `2026-11-23`. */
  readonly published: string;
  readonly claims: readonly EditionClaim[];
  readonly unanswered: readonly EditionUnanswered[];
  readonly notes: readonly string[];
  /** Latest first. */
  readonly revisions: readonly EditionRevision[];
  readonly sources: readonly string[];
}

/** The story in one language with all that is known: what the build writes pages and files from. */
export interface WholeEdition extends SizedEdition {
  readonly events: readonly WholeEvent[];
  readonly sources: Readonly<Record<string, EditionSource>>;
  /** In the order in which they are told. */
  readonly questions: readonly EditionQuestion[];
  /** What changed in the story as a whole, latest first. */
  readonly revisions: readonly EditionRevision[];
}
