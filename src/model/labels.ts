import type { TimeWindow } from '../time/window.ts';
import { drawnIcon, iconOf, nextFrom } from './drawnIcon.ts';
import { leadOf, type Layout, type Mark, type Neighbour } from './layout.ts';
import { gap, labelGap, labelWidthOf, leastLabel } from './pictureMetrics.ts';

/** Where the label of a mark stands. */
export interface Label {
  /** After its icon, as time and writing go, or before it where the window ends, or another icon follows, too soon. */
  readonly side: 'after' | 'before';
  /** The most room that it may take (px): that of the next mark may stand before that one's icon. */
  readonly most: number;
  /** What the label of the mark before it in its row keeps (px), where both share the room between their icons. */
  readonly spared: number;
}

/** Kept free between the labels of two marks (px), which would else read as one line. */
const apart = 2 * labelGap;

const after: Label = { side: 'after', most: Infinity, spared: 0 };

/** How wide the label of `mark` is (px), and how much of it says anything. */
function wantedBy(mark: Neighbour, { metrics }: Layout) {
  const whole = labelWidthOf(leadOf(mark), metrics.letter);
  return { whole, least: Math.min(whole, leastLabel) };
}

/** The room (px) after the icon of `mark`: up to the next icon, or to the end of the window. */
function roomAfter(mark: Mark, layout: Layout, window: TimeWindow): number {
  const end = Math.min(nextFrom(mark, layout) - labelGap, window.end / layout.msPerPx - gap);
  return end - drawnIcon(mark, layout, window).to - gap;
}

/** The room (px) before the icon of `mark`: from the beginning of the window, or from what is before it in its row. */
function roomBefore(mark: Mark, spared: number, layout: Layout, window: TimeWindow): number {
  const { previous } = mark;
  const { msPerPx } = layout;
  let start = window.start / msPerPx + gap;
  if (previous !== null) {
    const labelEnd = iconOf(previous, layout).to + gap + spared + apart;
    start = Math.max(start, labelEnd, previous.end / msPerPx + gap);
  }
  return drawnIcon(mark, layout, window).from - gap - start;
}

/** The label of `mark` before its icon; null where what is before it in its row leaves too little. */
function labelBefore(mark: Mark, layout: Layout, window: TimeWindow): Label | null {
  const { least } = wantedBy(mark, layout);
  const { previous } = mark;
  // One that is yet to come in has nothing to say.
  if (drawnIcon(mark, layout, window).to > window.end / layout.msPerPx) return null;
  let spared = 0;
  if (previous !== null) {
    const other = wantedBy(previous, layout);
    spared = Math.min(other.whole, roomBefore(mark, 0, layout, window) - least);
    if (spared < other.least) return null;
  }
  if (roomBefore(mark, spared, layout, window) < least) return null;
  return { side: 'before', most: Infinity, spared };
}

/**
 * The labels of `marks` in `window`; a mark for which there is too little room on either side has none. In the strip
 * there is room for a few words, and those go to what matters most.
 */
export function labelsOf(
  marks: readonly Mark[],
  layout: Layout,
  window: TimeWindow,
): ReadonlyMap<Mark, Label> {
  const { isStrip } = layout;
  const labels = new Map<Mark, Label>();
  /** What the label of a mark, known by its events, leaves to that of the next. */
  const shared = new Map<Mark['events'], number>();
  for (const mark of marks) {
    if (isStrip && (mark.events.length > 1 || (leadOf(mark).importance > 1 && !mark.selected))) continue;
    const hasRoom = roomAfter(mark, layout, window) >= wantedBy(mark, layout).least;
    const label = hasRoom ? after : isStrip ? null : labelBefore(mark, layout, window);
    if (label === null) continue;
    labels.set(mark, label);
    if (label.side === 'before' && mark.previous !== null) shared.set(mark.previous.events, label.spared);
  }
  for (const [mark, label] of labels) {
    const most = shared.get(mark.events);
    if (most !== undefined) labels.set(mark, { ...label, most });
  }
  return labels;
}

/** The room for the `label` of `mark` (px), drawn at the zoom of `layout`. */
export function labelRoomOf(mark: Mark, label: Label, layout: Layout, window: TimeWindow): number {
  return label.side === 'before'
    ? roomBefore(mark, label.spared, layout, window)
    : Math.min(label.most, roomAfter(mark, layout, window));
}
