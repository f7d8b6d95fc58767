import type { TimeWindow } from '../time/window.ts';
import { drawnAt, leadOf, type Layout, type Mark } from './layout.ts';
import { gap, iconRangeOf, labelGap, labelWidthOf, leastLabel, type PxRange } from './pictureMetrics.ts';

/** A mark as the window shows it. */
export interface SceneMark extends Mark {
  /** The room for its label (px); 0 where there is too little. */
  readonly labelRoom: number;
  /** How far its icon is pushed back from the beginning of the window, to which it would stick otherwise (px). */
  readonly pushed: number;
}

/** Where an icon is drawn (px since 1970 at the zoom of the layout). */
interface DrawnIcon extends PxRange {
  /** As in `SceneMark`. */
  readonly pushed: number;
}

/** Where the next icon of the row of `mark` begins (px since 1970 at the zoom of the layout). */
function nextFrom({ next }: Mark, { msPerPx, metrics }: Layout): number {
  return next === null ? Infinity : iconRangeOf(next.start, next.end, msPerPx, metrics.mark).from;
}

/**
 * Where the icon of `mark` is drawn in `window`. Like a sticky heading, the icon of a bar that began earlier stays at
 * the beginning of the window until the next icon of its row, or the end of the bar, pushes it out.
 */
export function drawnIcon(mark: Mark, layout: Layout, window: TimeWindow): DrawnIcon {
  const { msPerPx, metrics } = layout;
  const { from, to } = iconRangeOf(mark.start, mark.end, msPerPx, metrics.mark);
  const stuck = mark.end > window.start ? Math.max(0, (window.start - mark.start) / msPerPx) : 0;
  const free = Math.max(0, Math.min(nextFrom(mark, layout) - gap, mark.end / msPerPx) - to);
  const pushed = Math.max(0, stuck - free);
  return { from: from + stuck - pushed, to: to + stuck - pushed, pushed };
}

/** The room for a label of `mark` (px) in `window`: up to the next mark, or to the end of the window. */
export function labelRoomOf(mark: Mark, layout: Layout, window: TimeWindow): number {
  const end = Math.min(nextFrom(mark, layout) - labelGap, window.end / layout.msPerPx - gap);
  return end - drawnIcon(mark, layout, window).to - gap;
}

/** Whether `mark` has a label in `window`. */
function isLabelled(mark: Mark, layout: Layout, window: TimeWindow): boolean {
  const event = leadOf(mark);
  // The strip has room for a few words, and those go to what matters most.
  if (layout.isStrip && (mark.events.length > 1 || (event.importance > 1 && !mark.selected))) return false;
  return (
    labelRoomOf(mark, layout, window) >= Math.min(labelWidthOf(event, layout.metrics.letter), leastLabel)
  );
}

/**
 * The marks of `layout` that `window` shows, and half as much again on each side for the next drag, drawn at `msPerPx`.
 * Which marks have a label is decided at the zoom at which they were packed: drawn wider, each has as much room or
 * more.
 */
export function sceneOf(layout: Layout, window: TimeWindow, msPerPx = layout.msPerPx): SceneMark[] {
  const drawn = drawnAt(layout, msPerPx);
  const margin = (window.end - window.start) / 2;
  return layout.marks
    .filter(({ start, end }) => start < window.end + margin && end >= window.start - margin)
    .map((mark) => ({
      ...mark,
      labelRoom: isLabelled(mark, layout, window) ? Math.max(0, labelRoomOf(mark, drawn, window)) : 0,
      pushed: drawnIcon(mark, drawn, window).pushed,
    }));
}
