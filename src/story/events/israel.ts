import type { ActorId } from '../actors.ts';
import type { SourceId } from '../sources.ts';
import type { StoryEvent } from '../types.ts';

/** Events of the chapter `israel`, earliest first. */
export const israelEvents = {} as const satisfies Record<string, StoryEvent<ActorId, SourceId>>;
