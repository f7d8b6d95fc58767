import type { ActorId } from '../actors.ts';
import type { SourceId } from '../sources.ts';
import type { StoryEvent } from '../types.ts';

/** Events of the chapter `intrusions`, earliest first. */
export const intrusionsEvents = {} as const satisfies Record<string, StoryEvent<ActorId, SourceId>>;
