import type { ActorId } from '../actors.ts';
import type { SourceId } from '../sources.ts';
import type { StoryEvent } from '../types.ts';

/** Events of the chapter `aftermath`, earliest first. */
export const aftermathEvents = {} as const satisfies Record<string, StoryEvent<ActorId, SourceId>>;
