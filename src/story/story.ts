import { actors } from './actors.ts';
import { chapters, type ChapterId } from './chapters.ts';
import { aftermathEvents } from './events/aftermath.ts';
import { backgroundEvents } from './events/background.ts';
import { breakEvents } from './events/break.ts';
import { intrusionsEvents } from './events/intrusions.ts';
import { israelEvents } from './events/israel.ts';
import { renewedEvents } from './events/renewed.ts';
import { kinds, lanes } from './kinds.ts';
import { marks, outlets } from './outlets.ts';
import { revisions } from './revisions.ts';
import { sources } from './sources.ts';
import type { Actor, Chapter, Mark, Revision, Source, StoryEvent } from './types.ts';

/** The whole data set. */
export interface Story {
  readonly actors: Readonly<Record<string, Actor>>;
  readonly chapters: Readonly<Record<string, Chapter>>;
  readonly kinds: typeof kinds;
  readonly lanes: typeof lanes;
  readonly sources: Readonly<Record<string, Source>>;
  /** Why a publisher is not a bystander, by id. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** The mark of each publisher, and of whoever carries another’s text, that has one: by name, as sources write it. */
  readonly outlets: Readonly<Record<string, string>>;
  /** Events by chapter, then by id. */
  readonly events: Readonly<Record<string, Readonly<Record<string, StoryEvent>>>>;
  /** EDTF interval: what the picture shows first. */
  readonly opening: string;
  /** The day on which readers first saw it: `2026-11-23`. */
  readonly published: string;
  /** The day up to which events were looked for: what happened later is not told yet. */
  readonly recordedUntil: string;
  /** What changed in the story as a whole, earliest first; what changed in an event stands with it. */
  readonly revisions: readonly Revision[];
}

const events = {
  background: backgroundEvents,
  intrusions: intrusionsEvents,
  break: breakEvents,
  israel: israelEvents,
  aftermath: aftermathEvents,
  renewed: renewedEvents,
} as const satisfies Record<ChapterId, Record<string, StoryEvent>>;

/** Albania – Iran – Israel. */
export const story: Story = {
  actors,
  chapters,
  kinds,
  lanes,
  sources,
  marks,
  outlets,
  events,
  opening: '2022-07/2022-10',
  published: '2026-11-23',
  recordedUntil: '2026-06-29',
  revisions,
};
