import type { Locale, Texts } from '../i18n/locale.ts';

/**
 * The ids and languages of one story. A story names its own, so that its editor sees a red line under any other:
 * `type Own = { locale: 'ar' | 'en'; actor: ActorId; … }`, `type Event = StoryEvent<Own>`.
 */
export interface Ids {
  readonly locale: Locale;
  readonly actor: string;
  readonly source: string;
  readonly kind: string;
  readonly lane: string;
  readonly account: string;
}

/** A colour on a light and on a dark background (`#rrggbb`): at least 4.5:1 against both backgrounds of a page, as a mark. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** What sort of thing happened. */
export interface Kind<Own extends Ids = Ids> {
  readonly name: Texts<Own['locale']>;
  /** The name of an icon of Lucide (https://lucide.dev/icons): `LockOpen`. */
  readonly icon: string;
  readonly colour: Colour;
}

/** A band of the picture when lanes are by actor: those whom a reader would group. */
export interface Lane<Own extends Ids = Ids> {
  readonly name: Texts<Own['locale']>;
}

/** What an actor does about an event when it makes a claim. */
export type Stance = 'asserts' | 'denies' | 'condemns' | 'supports' | 'reports';

/** Who acts: a state, an organisation, a company. */
export interface Actor<Own extends Ids = Ids> {
  /** The full name, as on the card. */
  readonly name: Texts<Own['locale']>;
  /** The name where room is short. */
  readonly short: Texts<Own['locale']>;
  /** Words by which a text speaks of the actor, other than its names: `Tehran`, `Iranian`. Any ending may follow. */
  readonly mentions: Readonly<Record<Own['locale'], readonly string[]>>;
  /** How Arabic verbs agree with the name. */
  readonly gender: 'feminine' | 'masculine' | 'plural';
  readonly lane: Own['lane'];
  /** Set where it is nobody in particular, as “the media”: which of them says a thing, the sources tell. */
  readonly unnamed?: true;
}

/** A named stretch of the story that the reader can jump to. */
export interface Chapter<Own extends Ids = Ids> {
  readonly title: Texts<Own['locale']>;
  /** One or two sentences: the chapter at a glance. */
  readonly summary: Texts<Own['locale']>;
}

/** One of two answers to a question: those who give it say so by claims. */
export interface Account<Own extends Ids = Ids> {
  /** Unlike that of any other account of the story. */
  readonly id: Own['account'];
  /** What it says, as a heading: “Iran attacked”. */
  readonly title: Texts<Own['locale']>;
}

/** A question of the story that is answered in two ways. */
export interface Question<Own extends Ids = Ids> {
  readonly title: Texts<Own['locale']>;
  /** The one that is told first, and the one that is told beside it. */
  readonly accounts: readonly [Account<Own>, Account<Own>];
}

/** Why a publisher is not a bystander, in words for the reader: `State-owned or -funded: Iran`. */
export type Mark<Own extends Ids = Ids> = Texts<Own['locale']>;

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
export interface Claim<Own extends Ids = Ids> {
  readonly by: Own['actor'];
  readonly stance: Stance;
  /** Whom it holds responsible for a wrong. Their answer stands in the same event, or among its `unanswered`. */
  readonly accuses?: readonly [Own['actor'], ...Own['actor'][]];
  /** The accounts that it is part of: the answers that it gives to questions of the story. */
  readonly accounts?: readonly [Own['account'], ...Own['account'][]];
  readonly text: Texts<Own['locale']>;
  readonly sources: readonly [Own['source'], ...Own['source'][]];
}

/** A party that a claim accuses and of which no answer was found. */
interface Unanswered<Own extends Ids = Ids> {
  readonly by: Own['actor'];
  /** The day on which an answer was last looked for: `2026-11-28`. */
  readonly searched: string;
}

/** What a revision does: tells of something new, mends what was wrong, or says more exactly what was not. */
export type RevisionSort = 'added' | 'corrected' | 'clarified';

/** A change of what readers are told, made in public. `docs/corrections.md` says what is one. */
export interface Revision<Own extends Ids = Ids> {
  /** The day on which readers first saw it: `2026-11-28`. */
  readonly day: string;
  readonly sort: RevisionSort;
  /** What was said and what is said now, in a sentence or two. */
  readonly text: Texts<Own['locale']>;
}

/** One thing that happened, dated no more exactly than its sources date it. */
export interface StoryEvent<Own extends Ids = Ids> {
  /** EDTF level 1 (ISO 8601-2): `2022-05`, `2022-07-15`, `2022-10-23/2022-10-24`, `2018~`. */
  readonly date: string;
  /** At most 70 characters. */
  readonly title: Texts<Own['locale']>;
  /** The title where room is short, as in the picture: at most 32 characters. In every language, or in none. */
  readonly short?: Texts<Own['locale']>;
  /** One to three sentences of what is established. */
  readonly summary: Texts<Own['locale']>;
  readonly kind: Own['kind'];
  /** The first is the one who acts: the picture draws the event in its lane. */
  readonly actors: readonly [Own['actor'], ...Own['actor'][]];
  /** 1 is a headline of the story, 3 a detail. */
  readonly importance: 1 | 2 | 3;
  /** Set when it was announced beforehand and no report says that it took place. */
  readonly announcedOnly?: true;
  readonly claims?: readonly Claim<Own>[];
  /** Whoever is accused by one of the claims and is not known to have answered. */
  readonly unanswered?: readonly Unanswered<Own>[];
  /** For the reader: where sources disagree, why a date is not exact, what is not known. */
  readonly notes?: readonly Texts<Own['locale']>[];
  /** What changed since readers first saw it, earliest first; at most one a day. */
  readonly revisions?: readonly Revision<Own>[];
  /** Best first. */
  readonly sources: readonly [Own['source'], ...Own['source'][]];
}
