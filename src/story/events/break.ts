import type { ActorId } from '../actors.ts';
import type { SourceId } from '../sources.ts';
import type { StoryEvent } from '../types.ts';

/** Events of the chapter `break`, earliest first. */
export const breakEvents = {} as const satisfies Record<string, StoryEvent<ActorId, SourceId>>;
