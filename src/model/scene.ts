import type { TimeWindow } from '../time/window.ts';
import { leadOf, type Layout, type Mark } from './layout.ts';
import { gap, iconReach, labelGap, labelWidthOf, leastLabel, mostLabel, type Reach } from './lanesMeasure.ts';

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

/**
 * Where the icon of `mark` is drawn in `window`. That of a bar that began earlier waits at the beginning of the window,
 * until the next icon of its row or the end of the bar pushes it out.
 */
export function drawnIcon(mark: Mark, { scale, measures }: Layout, window: TimeWindow): DrawnIcon {
  const { from, to } = iconReach(mark.start, mark.end, scale, measures.mark);
  const waits = mark.end > window.start ? Math.max(0, (window.start - mark.start) / scale) : 0;
  const free = Math.max(0, Math.min(mark.room - gap, mark.end / scale - to));
  const pushed = Math.max(0, waits - free);
  return { from: from + waits - pushed, to: to + waits - pushed, pushed };
}

/** The room for the label of `mark` (px) in `window`: up to the next mark, or to the end of the window. */
function labelOf(mark: Mark, layout: Layout, icon: DrawnIcon, window: TimeWindow): number {
  const { scale, measures, compact } = layout;
  const event = leadOf(mark);
  // The strip has room for a few words, and those go to what matters most.
  if (compact && (mark.events.length > 1 || (event.importance > 1 && !mark.selected))) return 0;
  const next = iconReach(mark.start, mark.end, scale, measures.mark).to + mark.room - labelGap;
  const room = Math.min(Math.min(next, window.end / scale - gap) - icon.to - gap, mostLabel);
  const enough = Math.min(labelWidthOf(event, measures.letter), leastLabel);
  return room < enough ? 0 : Math.floor(room);
}

/** The marks of `layout` that `window` shows, and half as much again on each side for the next drag. */
export function sceneOf(layout: Layout, window: TimeWindow): SceneMark[] {
  const margin = (window.end - window.start) / 2;
  return layout.marks
    .filter(({ start, end }) => start < window.end + margin && end >= window.start - margin)
    .map((mark) => {
      const icon = drawnIcon(mark, layout, window);
      return { ...mark, label: labelOf(mark, layout, icon, window), pushed: Math.round(icon.pushed) };
    });
}
