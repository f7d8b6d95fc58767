import type * as story from '../../story/types.ts';
import type { ActorId } from './actors.ts';
import type { AccountId } from './questions.ts';
import type { KindId } from './kinds.ts';
import type { LaneId } from './lanes.ts';
import type { StoryLocale } from './languages.ts';
import type { SourceId } from './sources.ts';

/** The ids and languages of this story: any other is a red line in its files. */
export interface Own extends story.Ids {
  readonly locale: StoryLocale;
  readonly actor: ActorId;
  readonly source: SourceId;
  readonly kind: KindId;
  readonly lane: LaneId;
  readonly account: AccountId;
}

/** An event of this story. */
export type Event = story.StoryEvent<Own>;

/** A claim that an event of this story holds. */
export type Claim = story.Claim<Own>;
