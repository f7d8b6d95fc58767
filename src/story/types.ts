import type { Bilingual } from '../i18n/locale.ts';

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

/** Why a source is not a bystander. */
export type Party = 'iranian-state' | 'iranian-opposition' | 'mek-critics' | 'government';

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
  /** Set when the publisher, or the one who carries it, is a party to the story. */
  readonly party?: Party;
}

/** What an actor says about an event. Told as a claim, never as a fact. */
export interface Claim<ActorId extends string = string, SourceId extends string = string> {
  readonly by: ActorId;
  readonly stance: Stance;
  readonly text: Bilingual;
  readonly sources: readonly [SourceId, ...SourceId[]];
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
  /** The day (`2026-11-23`) on which it was added, or what it says last changed; left out until either happens. */
  readonly updated?: string;
  readonly claims?: readonly Claim<ActorId, SourceId>[];
  /** For the reader: where sources disagree, why a date is not exact, what is not known. */
  readonly notes?: readonly Bilingual[];
  /** Best first. */
  readonly sources: readonly [SourceId, ...SourceId[]];
}
