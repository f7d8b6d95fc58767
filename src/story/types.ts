import type { Bilingual, Locale } from '../i18n/locale.ts';

/** What sort of thing happened. */
export type Kind =
  | 'cyberattack'
  | 'leak'
  | 'investigation'
  | 'diplomacy'
  | 'statement'
  | 'sanction'
  | 'visit'
  | 'legal'
  | 'background';

/** What an actor does about an event when it makes a claim. */
export type Stance = 'asserts' | 'denies' | 'condemns' | 'supports' | 'reports';

/** A band of the picture when lanes are by actor: those whom a reader would group. */
export type LaneId = 'albania' | 'attackers' | 'iran' | 'mek' | 'israel' | 'usa' | 'allies' | 'others';

/** Who acts: a state, an organisation, a company. */
export interface Actor {
  /** The full name, as on the card. */
  readonly name: Bilingual;
  /** The name where room is short. */
  readonly short: Bilingual;
  /** Words by which a text speaks of the actor, other than its names: `Tehran`, `Iranian`. Any ending may follow. */
  readonly mentions: Readonly<Record<Locale, readonly string[]>>;
  /** How Arabic verbs agree with the name. */
  readonly gender: 'feminine' | 'masculine' | 'plural';
  readonly lane: LaneId;
}

/** A named stretch of the story that the reader can jump to. */
export interface Chapter {
  readonly title: Bilingual;
  /** One or two sentences: the chapter at a glance. */
  readonly summary: Bilingual;
}

/** Why a publisher is not a bystander, in words for the reader: `State-owned or -funded: Iran`. */
export type Mark = Bilingual;

/** A citation: where a reader can check what is said. */
export interface Source {
  /** http(s) only. */
  readonly url: string;
  /** Who wrote it: the agency, where an agency did. */
  readonly publisher: string;
  /** Who carries it at `url`, where that is somebody else. */
  readonly via?: string;
  /** The headline, in its own language, where it is known. */
  readonly title?: string;
  /** BCP 47. */
  readonly language: string;
  /** When it was published: EDTF, where it is known. */
  readonly published?: string;
}

/** What an actor says about an event. Told as a claim, never as a fact. */
export interface Claim<ActorId extends string = string, SourceId extends string = string> {
  readonly by: ActorId;
  readonly stance: Stance;
  /** Whom it holds responsible for a wrong. Their answer stands in the same event, or among its `unanswered`. */
  readonly accuses?: readonly [ActorId, ...ActorId[]];
  readonly text: Bilingual;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** A party that a claim accuses and of which no answer was found. */
interface Unanswered<ActorId extends string = string> {
  readonly by: ActorId;
  /** The day on which an answer was last looked for: `2026-11-28`. */
  readonly searched: string;
}

/** What a revision does: tells of something new, mends what was wrong, or says more exactly what was not. */
export type RevisionSort = 'added' | 'corrected' | 'clarified';

/** A change of what readers are told, made in public. `docs/corrections.md` says what is one. */
export interface Revision {
  /** The day on which readers first saw it: `2026-11-28`. */
  readonly day: string;
  readonly sort: RevisionSort;
  /** What was said and what is said now, in a sentence or two. */
  readonly text: Bilingual;
}

/** One thing that happened, dated no more exactly than its sources date it. */
export interface StoryEvent<ActorId extends string = string, SourceId extends string = string> {
  /** EDTF level 1 (ISO 8601-2): `2022-05`, `2022-07-15`, `2022-10-23/2022-10-24`, `2018~`. */
  readonly date: string;
  /** At most 70 characters. */
  readonly title: Bilingual;
  /** One to three sentences of what is established. */
  readonly summary: Bilingual;
  readonly kind: Kind;
  /** The first is the one who acts: the picture draws the event in its lane. */
  readonly actors: readonly [ActorId, ...ActorId[]];
  /** 1 is a headline of the story, 3 a detail. */
  readonly importance: 1 | 2 | 3;
  /** Set when it was announced beforehand and no report says that it took place. */
  readonly announcedOnly?: true;
  readonly claims?: readonly Claim<ActorId, SourceId>[];
  /** Whoever is accused by one of the claims and is not known to have answered. */
  readonly unanswered?: readonly Unanswered<ActorId>[];
  /** For the reader: where sources disagree, why a date is not exact, what is not known. */
  readonly notes?: readonly Bilingual[];
  /** What changed since readers first saw it, earliest first; at most one a day. */
  readonly revisions?: readonly Revision[];
  /** Best first. */
  readonly sources: readonly [SourceId, ...SourceId[]];
}
