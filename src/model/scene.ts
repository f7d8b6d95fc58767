import type { TimeWindow } from '../time/window.ts';
import { drawnAt, leadOf, type Layout, type Mark } from './layout.ts';
import { gap, iconReach, labelGap, labelWidthOf, leastLabel, type Reach } from './pictureMetrics.ts';

/** A mark as the window shows it. */
export interface SceneMark extends Mark {
  /** The room for its label (px); 0 where there is too little. */
  readonly label: number;
  /** How far its icon is pushed back from where it would wait for the reader (px). */
  readonly pushed: number;
}

/** Where an icon is drawn (px, on the line of the layout). */
interface DrawnIcon extends Reach {
  /** px */
  readonly pushed: number;
}

/** Where the next icon of the row of `mark` begins (px, on the line of the layout). */
function nextFrom({ next }: Mark, { scale, measures }: Layout): number {
  return next === null ? Infinity : iconReach(next.start, next.end, scale, measures.mark).from;
}

/**
 * Where the icon of `mark` is drawn in `window`. That of a bar that began earlier waits at the beginning of the window,
 * until the next icon of its row or the end of the bar pushes it out.
 */
export function drawnIcon(mark: Mark, layout: Layout, window: TimeWindow): DrawnIcon {
  const { scale, measures } = layout;
  const { from, to } = iconReach(mark.start, mark.end, scale, measures.mark);
  const waits = mark.end > window.start ? Math.max(0, (window.start - mark.start) / scale) : 0;
  const free = Math.max(0, Math.min(nextFrom(mark, layout) - gap, mark.end / scale) - to);
  const pushed = Math.max(0, waits - free);
  return { from: from + waits - pushed, to: to + waits - pushed, pushed };
}

/** The room for a label of `mark` (px) in `window`: up to the next mark, or to the end of the window. */
export function roomOf(mark: Mark, layout: Layout, window: TimeWindow): number {
  const end = Math.min(nextFrom(mark, layout) - labelGap, window.end / layout.scale - gap);
  return end - drawnIcon(mark, layout, window).to - gap;
}

/** Whether `mark` has a label in `window`. */
function isLabelled(mark: Mark, layout: Layout, window: TimeWindow): boolean {
  const event = leadOf(mark);
  // The strip has room for a few words, and those go to what matters most.
  if (layout.compact && (mark.events.length > 1 || (event.importance > 1 && !mark.selected))) return false;
  return roomOf(mark, layout, window) >= Math.min(labelWidthOf(event, layout.measures.letter), leastLabel);
}

/**
 * The marks of `layout` that `window` shows, and half as much again on each side for the next drag, drawn at `scale` (ms
 * per px). Which marks have a label is decided where they were packed: at a finer scale each has as much room or more.
 */
export function sceneOf(layout: Layout, window: TimeWindow, scale = layout.scale): SceneMark[] {
  const drawn = drawnAt(layout, scale);
  const margin = (window.end - window.start) / 2;
  return layout.marks
    .filter(({ start, end }) => start < window.end + margin && end >= window.start - margin)
    .map((mark) => ({
      ...mark,
      label: isLabelled(mark, layout, window) ? Math.max(0, roomOf(mark, drawn, window)) : 0,
      pushed: drawnIcon(mark, drawn, window).pushed,
    }));
}
