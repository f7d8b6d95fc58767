import type { Direction } from '../i18n/locale.ts';
import { timeStepOf } from '../i18n/timeStep.ts';
import type { EditionChapter, EditionEvent } from '../model/edition.ts';
import type { Mark } from '../model/layout.ts';
import { drawnIcon } from '../model/drawnIcon.ts';
import { revealing, type TimeWindow } from '../time/window.ts';
import type { View } from './pictureProps.ts';
import { zoomIn, zoomOut } from './zoom.ts';

/** By how much a key magnifies the picture; null where it does not zoom. */
export function zoomFactorOf(key: string): number | null {
  // = and _ are the same keys as + and - with or without Shift; some layouts have a real minus.
  if (key === '+' || key === '=') return zoomIn;
  return key === '-' || key === '_' || key === '−' ? zoomOut : null;
}

/** Whether a key asks what keys do: the question mark, which on Arabic and Persian keyboards is their own. */
export function asksForHelp(key: string): boolean {
  return key === '?' || key === '؟';
}

/** By how many chapters a key leads on: 1 to the next, -1 to the one before, 0 to none. */
export function chapterStepOf(key: string): -1 | 0 | 1 {
  if (key === 'PageDown') return 1;
  return key === 'PageUp' ? -1 : 0;
}

/**
 * The chapter nearest after (`1`) or before (`-1`) the one with the id `from` of which `marks` show an event, and the
 * first of those; undefined where there is none.
 */
export function chapterBeside(
  chapters: readonly EditionChapter[],
  marks: readonly Mark[],
  from: string,
  step: -1 | 1,
): { readonly chapter: EditionChapter; readonly event: EditionEvent } | undefined {
  const own = chapters.findIndex(({ id }) => id === from);
  const ahead = step > 0 ? chapters.slice(own + 1) : chapters.slice(0, own).toReversed();
  const events = marks.flatMap((mark) => mark.events);
  for (const chapter of ahead) {
    const [event] = events
      .filter((one) => one.chapter === chapter.id)
      .toSorted((a, b) => a.span.earliest - b.span.earliest);
    if (event !== undefined) return { chapter, event };
  }
  return undefined;
}

/** As much of what the reader sees as decides where keys lead. */
type Seen = Pick<View, 'layout' | 'window'>;

/** Whether a key leads to another lane. */
export function leadsAcross(key: string): boolean {
  return key === 'ArrowUp' || key === 'ArrowDown';
}

/** The time (UTC ms) at which the icon of `mark` stands: up and down keep to that of the mark that they began from. */
export function timeAt(mark: Mark, { layout, window }: Seen): number {
  const { from, to } = drawnIcon(mark, layout, window);
  return ((from + to) / 2) * layout.msPerPx;
}

/**
 * The mark nearest to `goal` (UTC ms) in the next lane above (`-1`) or below (`1`) that has any in the window: whoever
 * walks through the lanes stays in the stretch of time that they look at.
 */
function acrossLanes(view: Seen, from: Mark, step: -1 | 1, goal: number): Mark | undefined {
  const { lanes, marks } = view.layout;
  const own = lanes.findIndex(({ id }) => id === from.lane);
  const ahead = step > 0 ? lanes.slice(own + 1) : lanes.slice(0, own).toReversed();
  const seen = marks
    .map((mark) => ({ mark, at: timeAt(mark, view) }))
    .filter(({ at }) => at > view.window.start && at < view.window.end);
  for (const { id } of ahead) {
    const [nearest] = seen
      .filter(({ mark }) => mark.lane === id)
      .toSorted((a, b) => Math.abs(a.at - goal) - Math.abs(b.at - goal));
    if (nearest !== undefined) return nearest.mark;
  }
  return undefined;
}

/**
 * The mark that `key` leads to from the mark `from`; undefined where there is none, or the key means nothing here.
 * Up and down lead to what is nearest to `goal` (UTC ms).
 */
export function targetOf(
  key: string,
  direction: Direction,
  view: Seen,
  from: Mark,
  goal: number,
): Mark | undefined {
  const { marks } = view.layout;
  switch (key) {
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    case 'ArrowUp':
      return acrossLanes(view, from, -1, goal);
    case 'ArrowDown':
      return acrossLanes(view, from, 1, goal);
    default: {
      const step = timeStepOf(key, direction);
      // Without a step this is `from` itself, and `at(-1)` would be the last.
      return step === 0 ? undefined : marks[marks.indexOf(from) + step];
    }
  }
}

/** The window to which an arrow key moves from `window`, so that its target is seen. */
export function windowShowing({ start, end, events: [event] }: Mark, window: TimeWindow): TimeWindow {
  // Of a bar its beginning is enough: it must not change the zoom.
  const latest = Math.min(end, start + (window.end - window.start) / 3);
  return revealing(window, { ...event.span, earliest: start, latest });
}
