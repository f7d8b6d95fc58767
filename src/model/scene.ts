import type { TimeWindow } from '../time/window.ts';
import { leadOf, type Layout, type Mark } from './layout.ts';
import { gap, iconReach, labelWidthOf, leastLabel, mostLabel } from './lanesMeasure.ts';

/** A mark as the window shows it. */
export interface SceneMark extends Mark {
  /** The room for its label (px); 0 where there is too little. */
  readonly label: number;
}

/** The room for the label of `mark` (px) in `window`: up to the next mark, or to the end of the window. */
function labelOf(mark: Mark, { scale, measures, compact }: Layout, window: TimeWindow): number {
  const event = leadOf(mark);
  // The strip has room for a few words, and those go to what matters most.
  if (compact && (mark.events.length > 1 || (event.importance > 1 && !mark.selected))) return 0;
  // The icon of a bar that began earlier waits at the beginning of the window, and its label with it.
  const icon = iconReach(mark.start, mark.end, scale, measures.mark);
  const shift = mark.end > window.start ? Math.max(0, (window.start - mark.start) / scale) : 0;
  const room = Math.min(mark.room - shift, window.end / scale - icon.to - shift - gap, mostLabel);
  const enough = Math.min(labelWidthOf(event, measures.letter), leastLabel);
  return room < enough ? 0 : Math.floor(room);
}

/** The marks of `layout` that `window` shows, and half as much again on each side for the next drag. */
export function sceneOf(layout: Layout, window: TimeWindow): SceneMark[] {
  const margin = (window.end - window.start) / 2;
  return layout.marks
    .filter(({ start, end }) => start < window.end + margin && end >= window.start - margin)
    .map((mark) => ({ ...mark, label: labelOf(mark, layout, window) }));
}
