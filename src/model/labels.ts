import type { TimeWindow } from '../time/window.ts';
import { drawnIcon, iconOf, nextFrom } from './drawnIcon.ts';
import { leadOf, type Layout, type Mark, type Neighbour } from './layout.ts';
import { gap, labelGap, labelWidthOf, leastLabel, mostLabel } from './pictureMetrics.ts';

/** Where the label of a mark stands. */
export interface Label {
  /** After its icon, as time and writing go, or before it where it is whole there alone, or has more room. */
  readonly side: 'after' | 'before';
  /** The most room that it may take (px): that of the next mark may stand before that one's icon. */
  readonly most: number;
  /** What the label of the mark before it in its row keeps (px), where both share the room between their icons. */
  readonly spared: number;
}

/** Kept free between the labels of two marks (px), which would else read as one line. */
const apart = 2 * labelGap;

const after: Label = { side: 'after', most: Infinity, spared: 0 };

/** What it costs to leave a mark without words, where to cut those of a detail costs 1 to 2. */
const costOfNone = 10;

/** How wide the label of `mark` is (px), and how much of it says anything. */
function wantedBy(mark: Neighbour, { metrics }: Layout) {
  const whole = Math.min(mostLabel, labelWidthOf(leadOf(mark), metrics.letter));
  return { whole, least: Math.min(whole, leastLabel) };
}

/** What it costs that the label of `mark` has only this `room` (px): nothing where it is whole. */
function costOf(mark: Mark, room: number, layout: Layout): number {
  const { whole, least } = wantedBy(mark, layout);
  if (room >= whole) return 0;
  return room < least ? Infinity : (4 - leadOf(mark).importance) * (2 - room / whole);
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
  // Not on its own bar, which begins before its icon.
  return Math.min(drawnIcon(mark, layout, window).from, mark.start / msPerPx) - gap - start;
}

/**
 * What the label of `previous` keeps (px) where that of `mark` stands before its icon: all that it needs where it
 * matters as much, else what the other leaves.
 */
function sparedFor(previous: Mark, mark: Mark, layout: Layout, window: TimeWindow): number {
  const room = roomBefore(mark, 0, layout, window);
  const own = wantedBy(previous, layout);
  const other = wantedBy(mark, layout);
  const isFirst = leadOf(previous).importance <= leadOf(mark).importance;
  return isFirst
    ? Math.min(own.whole, room - other.least)
    : Math.max(own.least, Math.min(own.whole, room - other.whole));
}

/** Labels for the marks of a row up to one of them. */
interface Choice {
  readonly mark: Mark;
  readonly label: Label | null;
  /** For the marks before it. */
  readonly prior: Choice | null;
  readonly cost: number;
}

/**
 * `mark` with its label on `side`, behind the marks of `prior`, which can be labelled as it says; this costs `Infinity`
 * where there is too little room.
 */
function labelledOn(
  side: Label['side'],
  mark: Mark,
  prior: Choice | null,
  layout: Layout,
  window: TimeWindow,
): Choice {
  const costAfter = (of: Mark, most = Infinity) =>
    costOf(of, Math.min(most, roomAfter(of, layout, window)), layout);
  const before = prior?.cost ?? 0;
  if (side === 'after') return { mark, label: after, prior, cost: before + costAfter(mark) };
  const isShared = prior?.label?.side === 'after' && prior.mark.events === mark.previous?.events;
  const spared = isShared ? sparedFor(prior.mark, mark, layout, window) : 0;
  const cut = isShared ? costAfter(prior.mark, spared) - costAfter(prior.mark) : 0;
  // One that is yet to come in has nothing to say.
  const isComing = drawnIcon(mark, layout, window).to > window.end / layout.msPerPx;
  const own = isComing ? Infinity : costOf(mark, roomBefore(mark, spared, layout, window), layout);
  return { mark, label: { ...after, side, spared }, prior, cost: before + cut + own };
}

const cheaper = (one: Choice, other: Choice) => (other.cost < one.cost ? other : one);

/** The labels for `row`, earliest first, by which least is lost in all; the last mark comes first. */
function labelsOfRow(row: readonly Mark[], layout: Layout, window: TimeWindow): readonly Choice[] {
  let ways: readonly Choice[] = [];
  for (const mark of row) {
    const isSeen = drawnIcon(mark, layout, window).to > window.start / layout.msPerPx;
    const unlabelled = (prior: Choice | null): Choice => {
      const cost = (prior?.cost ?? 0) + (isSeen ? costOfNone - leadOf(mark).importance : 0);
      return { mark, label: null, prior, cost };
    };
    const on = (side: Label['side']) => (prior: Choice | null) =>
      labelledOn(side, mark, prior, layout, window);
    const priors = ways.length > 0 ? ways : [null];
    ways = [on('after'), unlabelled, on('before')]
      .map((choose) => priors.map(choose).reduce(cheaper))
      .filter(({ cost }) => cost < Infinity);
  }
  const chosen: Choice[] = [];
  let last: Choice | null = ways.length > 0 ? ways.reduce(cheaper) : null;
  for (; last !== null; last = last.prior) chosen.push(last);
  return chosen;
}

/** The labels of the strip, where there is room for a few words, and those go to what matters most. */
function labelsOfStrip(marks: readonly Mark[], layout: Layout, window: TimeWindow): Map<Mark, Label> {
  const labelled = marks.filter((mark) => {
    if (mark.events.length > 1 || (leadOf(mark).importance > 1 && !mark.selected)) return false;
    return roomAfter(mark, layout, window) >= wantedBy(mark, layout).least;
  });
  return new Map(labelled.map((mark) => [mark, after]));
}

/** The labels of `marks` in `window`; a mark for which there is too little room on either side has none. */
export function labelsOf(
  marks: readonly Mark[],
  layout: Layout,
  window: TimeWindow,
): ReadonlyMap<Mark, Label> {
  if (layout.isStrip) return labelsOfStrip(marks, layout, window);
  const rows = new Map<string, Mark[]>();
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const key = `${mark.lane}/${mark.row}`;
    const row = rows.get(key) ?? [];
    row.push(mark);
    rows.set(key, row);
  }
  const labels = new Map<Mark, Label>();
  for (const row of rows.values()) {
    let most = Infinity;
    for (const { mark, label } of labelsOfRow(row, layout, window)) {
      if (label !== null) labels.set(mark, { ...label, most });
      most = label !== null && label.spared > 0 ? label.spared : Infinity;
    }
  }
  return labels;
}

/** The room for the `label` of `mark` (px), drawn at the zoom of `layout`. */
export function labelRoomOf(mark: Mark, label: Label, layout: Layout, window: TimeWindow): number {
  return label.side === 'before'
    ? roomBefore(mark, label.spared, layout, window)
    : Math.min(label.most, roomAfter(mark, layout, window));
}
