import type { Edition } from '../model/edition.ts';
import type { Room } from './room.ts';

/** What decides how high a frame is, beside its width. */
export interface Contents {
  readonly size: 'full' | 'compact';
  /** Whether all events are listed. */
  readonly list: boolean;
  /** The event that it opens with; null for none. */
  readonly event: string | null;
}

/** How high the frame of `edition` will be with `contents`. */
export function expectedRoom(edition: Edition, { size }: Contents): Room {
  const extra = edition.locale === 'ar' ? 200 : 0;
  return [{ width: 280, height: (size === 'full' ? 1700 : 600) + extra }];
}
