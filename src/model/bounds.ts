import { windowOf, type TimeWindow } from '../time/window.ts';
import type { Edition } from './edition.ts';

/** Room before the first event and after the last, as a share of the whole story. */
const room = 0.02;

/** The whole story, with a little room: no window reaches beyond it. */
export function boundsOf({ events }: Edition): TimeWindow {
  return windowOf(
    events.map(({ span }) => span),
    room,
  );
}
