import type { TimeWindow } from '../time/window.ts';
import { drawnIcon } from './drawnIcon.ts';
import { labelRoomOf, labelsOf, type Label } from './labels.ts';
import { drawnAt, type Layout, type Mark } from './layout.ts';

/** A mark as the window shows it. */
export interface SceneMark extends Mark {
  /** Null where there is too little room for one. */
  readonly label: Label | null;
  /** The room for its label (px); 0 where it has none. */
  readonly labelRoom: number;
  /** How far its icon is pushed back from the beginning of the window, to which it would stick otherwise (px). */
  readonly pushed: number;
}

/**
 * The marks of `layout` that `window` shows, and half as much again on each side for the next drag, drawn at `msPerPx`.
 * Which marks have a label, and on which side, is decided at the zoom at which they were packed: drawn wider, each has
 * as much room or more.
 */
export function sceneOf(layout: Layout, window: TimeWindow, msPerPx = layout.msPerPx): SceneMark[] {
  const drawn = drawnAt(layout, msPerPx);
  const margin = (window.end - window.start) / 2;
  const marks = layout.marks.filter(
    ({ start, end }) => start < window.end + margin && end >= window.start - margin,
  );
  const labels = labelsOf(marks, layout, window);
  return marks.map((mark) => {
    const label = labels.get(mark) ?? null;
    return {
      ...mark,
      label,
      labelRoom: label === null ? 0 : Math.max(0, labelRoomOf(mark, label, drawn, window)),
      pushed: drawnIcon(mark, drawn, window).pushed,
    };
  });
}
