import { overlaps, type TimeWindow } from '../time/window.ts';
import { datingOf } from './chapterDating.ts';
import type { EditionChapter, EditionEvent } from './edition.ts';

/** Where most of what a window shows lies. */
export interface CrowdedPart extends Pick<EditionChapter, 'span' | 'window'> {
  /** How many events lie in it, and how many the window has. */
  readonly count: number;
  readonly total: number;
}

/** As much of what a window shows, in no more than such a share of its length, cannot be told apart. */
const most = { ofEvents: 0.75, ofWindow: 0.25 };

/** Fewer are told apart somehow. */
const least = 12;

/**
 * The shortest part of `window` in which three quarters of its events lie, earliest first; null where they are not
 * crowded, but spread over more than a quarter of it.
 */
export function crowdedPartOf(
  events: readonly Pick<EditionEvent, 'span'>[],
  window: TimeWindow,
): CrowdedPart | null {
  const seen = events.map(({ span }) => span).filter((span) => overlaps(span, window));
  const wanted = Math.ceil(seen.length * most.ofEvents);
  if (wanted < least) return null;
  let shortest = { start: window.start, end: window.end };
  for (const [index, { earliest }] of seen.entries()) {
    const last = seen[index + wanted - 1];
    if (last === undefined) break;
    if (last.latest - earliest < shortest.end - shortest.start)
      shortest = { start: earliest, end: last.latest };
  }
  if (shortest.end - shortest.start > (window.end - window.start) * most.ofWindow) return null;
  const inside = seen.filter(({ earliest, latest }) => earliest >= shortest.start && latest <= shortest.end);
  return { ...datingOf(inside), count: inside.length, total: seen.length };
}
