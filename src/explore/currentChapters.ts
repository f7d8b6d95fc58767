import type { Edition } from '../model/edition.ts';
import { overlaps } from '../time/span.ts';
import type { TimeWindow } from '../time/window.ts';

/** What a chapter has to be of what the window shows for the reader to be in it. */
const half = 0.5;

/**
 * The chapters that the reader is in: one that fills the window, as after a jump to it, else those
 * to which at least half of the events in `window` belong. Someone who sees the whole story is in none.
 */
export function currentChapters(edition: Edition, window: TimeWindow): ReadonlySet<string> {
  const shown = edition.events.filter(({ span }) => overlaps(span, window));
  const chapters = edition.chapters.map(({ id, window: own }) => ({
    id,
    share: shown.filter(({ chapter }) => chapter === id).length / shown.length,
    isFilling: fills(own, window),
  }));
  const filling = chapters.filter(({ share, isFilling }) => isFilling && share >= half / 2);
  const current = filling.length > 0 ? filling : chapters.filter(({ share }) => share >= half);
  return new Set(current.map(({ id }) => id));
}

/** Whether all of `own` is in `window` and takes up most of it. */
function fills(own: TimeWindow, window: TimeWindow): boolean {
  const within = own.start >= window.start && own.end <= window.end;
  return within && (own.end - own.start) / (window.end - window.start) >= half;
}
