import type { AxisLabels } from '../i18n/axisLabels.ts';
import type { TimeWindow } from '../time/window.ts';
import { axisOf, type LabelledTick } from './axisTicks.ts';
import { isSplit } from './chapterParts.ts';
import { axisWidthOf, laneColumnOf, stripBelow } from './pictureMetrics.ts';
import { drawnIcon } from './drawnIcon.ts';
import { labelRoomOf } from './labels.ts';
import { drawnAt, isInWindow, layoutOf, type Layout, type LayoutOptions, type Mark } from './layout.ts';
import { sceneOf, type SceneMark } from './scene.ts';
import { tiers } from './tiers.ts';
import { madeOnce } from './madeOnce.ts';

/** What is shown: the options of a layout but for those that the width decides, and a window. */
export interface StaticOptions extends Pick<LayoutOptions, 'edition' | 'events' | 'choice' | 'selected'> {
  readonly window: TimeWindow;
}

/** A length that grows with the axis in a straight line. */
export interface Length {
  /** Of the width of the axis. */
  readonly share: number;
  readonly px: number;
}

/** Where a mark stands in one tier. */
export interface StaticPosition {
  readonly row: number;
  /** Where its lane begins (px, below the axis). */
  readonly top: number;
  /** Where its bar begins, and how long it is: shares of the width of the axis. */
  readonly start: number;
  readonly length: number;
  /** From there to the beginning of the window, where the icon of a bar that began earlier sticks: a share as well. */
  readonly stuck: number;
  /** How far its icon is pushed back from there. */
  readonly pushed: Length;
  /** The room for its label, which is left out where there is none. */
  readonly labelRoom: Length;
}

/** Something that is drawn in neighbouring tiers, in each of them at a position of its own. */
export interface Tiered<Thing, Position> {
  readonly thing: Thing;
  /** The first of its tiers, an index of `tiers`. */
  readonly from: number;
  /** One for each of its tiers. */
  readonly positions: readonly Position[];
}

/** A tick of the axis, or the label that stands at its beginning. */
type StaticTick = Omit<LabelledTick, 'start' | 'end'> & {
  /** Shares of the width of the axis. */
  readonly start: number;
  readonly length: number;
};

/** A picture that a style sheet can draw at any width, as the live one would. */
export interface StaticPicture {
  /** One for each of `tiers`. */
  readonly layouts: readonly Layout[];
  /** In the order of time. */
  readonly marks: readonly Tiered<SceneMark, StaticPosition>[];
  readonly ticks: readonly Tiered<StaticTick, null>[];
}

const nothing: Length = { share: 0, px: 0 };

/** The widths of the axis (px) between which one of the tiers `packed` is drawn. */
function axisWidthsOf(tier: number, packed: readonly number[]): readonly [number, number] {
  const next = packed.find((one) => one > tier) ?? tier * 1.3;
  return [axisWidthOf(tier), next - laneColumnOf(tier)];
}

/**
 * The straight line through what `measured` gives (px) at both ends of a tier, where it is exact. In between it is off
 * by three px at most, where an icon, of the mark or of the one before it, stands in a bar that is hardly wider.
 */
function lineOf([narrow, wide]: readonly [number, number], measured: (width: number) => number): Length {
  const least = measured(narrow);
  const share = (measured(wide) - least) / (wide - narrow);
  return { share, px: least - share * narrow };
}

/** The layout of the tier, for which rows are packed. */
function layoutIn(tier: number, { window, ...options }: StaticOptions): Layout {
  const msPerPx = (window.end - window.start) / axisWidthOf(tier);
  return layoutOf({ ...options, isStrip: tier < stripBelow, msPerPx });
}

/** The tiers for which rows are packed of a story that is split; in the others they are those of the next narrower one. */
const fewTiers: readonly number[] = [200, 280, 600, 900, 1110];

/** How many lengths of windows are remembered: nearly all pages show the length that the story opens with. */
const mostLengths = 8;

const layoutsBy = new WeakMap<StaticOptions['events'], Map<string, readonly Layout[]>>();

/**
 * The layouts of the tiers `fewTiers`. Each page of an event has a picture around it: to pack all events for each would
 * take the square of their number. They are packed once for all windows of one length, so that the event that a page is
 * about stands in its cluster until the live picture is there.
 */
function rememberedLayouts(options: StaticOptions): readonly Layout[] {
  const { events, choice, window } = options;
  const remembered = layoutsBy.get(events) ?? new Map<string, readonly Layout[]>();
  layoutsBy.set(events, remembered);
  const key = `${choice} ${window.end - window.start}`;
  const layouts =
    remembered.get(key) ?? fewTiers.map((tier) => layoutIn(tier, { ...options, selected: null }));
  // What was asked for longest ago goes first.
  remembered.delete(key);
  remembered.set(key, layouts);
  const [oldest] = remembered.keys();
  if (remembered.size > mostLengths && oldest !== undefined) remembered.delete(oldest);
  return layouts;
}

/** A mark, and where it stands in a tier. */
type Placed = readonly [SceneMark, StaticPosition];

/** The marks of `layout` that are seen in the window, with their positions where the axis is as wide as `widths` (px). */
function marksIn(
  widths: readonly [number, number],
  layout: Layout,
  { window, selected }: StaticOptions,
): readonly Placed[] {
  const length = window.end - window.start;
  const tops = new Map<string, number>();
  let top = 0;
  for (const lane of layout.lanes) {
    tops.set(lane.id, top);
    top += lane.height;
  }
  return sceneOf(layout, window)
    .filter((mark) => isInWindow(mark, window))
    .map((mark) => {
      const { label } = mark;
      // vis-timeline draws no bar further than the width of the axis beyond either end.
      const start = Math.max(-1, (mark.start - window.start) / length);
      const end = Math.min(2, (mark.end - window.start) / length);
      const line = (measured: (drawn: Layout) => number) =>
        lineOf(widths, (width) => measured(drawnAt(layout, length / width)));
      const position: StaticPosition = {
        row: mark.row,
        top: tops.get(mark.lane) ?? 0,
        start,
        length: end - start,
        stuck: Math.max(0, -start),
        pushed: start < 0 ? line((drawn) => drawnIcon(mark, drawn, window).pushed) : nothing,
        labelRoom: label === null ? nothing : line((drawn) => labelRoomOf(mark, label, drawn, window)),
      };
      return [{ ...mark, selected: mark.events.some(({ id }) => id === selected) }, position] as const;
    });
}

const joinedIds = madeOnce((events: Mark['events']) => events.map(({ id }) => id).join());

/** What is the same of marks of the same events, but for the side of the label. */
const keyOfMark = ({ events, label }: SceneMark) => `${joinedIds(events)} ${label?.side ?? 'after'}`;

/**
 * `drawnByTier`, where a mark without a label has it on the side of the next wider tier: there is no more to see of it, and
 * one element does for both.
 */
function withSides(drawnByTier: readonly (readonly Placed[])[]): readonly (readonly Placed[])[] {
  const wider = new Map<string, SceneMark['label']>();
  return drawnByTier
    .toReversed()
    .map((drawn) =>
      drawn.map(([mark, position]): Placed => {
        const label = mark.label ?? wider.get(joinedIds(mark.events)) ?? null;
        wider.set(joinedIds(mark.events), label);
        return [{ ...mark, label }, position];
      }),
    )
    .toReversed();
}

function ticksIn(tier: number, window: TimeWindow, labels: AxisLabels): (readonly [StaticTick, null])[] {
  const { ticks, first } = axisOf(window, axisWidthOf(tier), labels);
  const length = window.end - window.start;
  const all = ticks.map(({ start, end, ...rest }) => ({
    ...rest,
    start: (start - window.start) / length,
    length: (end - start) / length,
  }));
  const beginning = { start: 0, length: 1, major: false, minor: '', above: first };
  return [...(first === '' ? [] : [beginning]), ...all].map((tick) => [tick, null] as const);
}

/** A run of neighbouring tiers in which one thing is drawn, while tiers are added to it. */
interface Run<Thing, Position> extends Tiered<Thing, Position> {
  readonly positions: Position[];
}

/** What is drawn in each tier, one after the other, as runs of neighbouring tiers that draw the same thing. */
function mergedRuns<Thing, Position>(
  drawnByTier: readonly (readonly (readonly [Thing, Position])[])[],
  keyOf: (thing: Thing) => string,
): Tiered<Thing, Position>[] {
  const runs: Run<Thing, Position>[] = [];
  let open = new Map<string, Run<Thing, Position>>();
  for (const [tier, drawn] of drawnByTier.entries()) {
    const continued = new Map<string, Run<Thing, Position>>();
    for (const [thing, position] of drawn) {
      const key = keyOf(thing);
      const run = open.get(key) ?? { thing, from: tier, positions: [] };
      if (run.from === tier) runs.push(run);
      run.positions.push(position);
      continued.set(key, run);
    }
    open = continued;
  }
  return runs;
}

/** The picture of `options` at every width; `labels` are those of its axis. */
export function staticPictureOf(options: StaticOptions, labels: AxisLabels): StaticPicture {
  const { window } = options;
  const isFew = isSplit(options.edition);
  const packed = isFew ? fewTiers : tiers;
  const layouts = isFew ? rememberedLayouts(options) : tiers.map((tier) => layoutIn(tier, options));
  const placed = layouts.map((layout, index) =>
    marksIn(axisWidthsOf(packed[index] ?? 0, packed), layout, options),
  );
  const packedFor = (tier: number) => packed.findLastIndex((one) => one <= tier);
  const marks = mergedRuns(withSides(tiers.map((tier) => placed[packedFor(tier)] ?? [])), keyOfMark);
  return {
    layouts: tiers.flatMap((tier) => layouts[packedFor(tier)] ?? []),
    marks: marks.toSorted(
      (a, b) => a.thing.start + a.thing.end - b.thing.start - b.thing.end || a.from - b.from,
    ),
    ticks: mergedRuns(
      tiers.map((tier) => ticksIn(tier, window, labels)),
      (tick) => JSON.stringify(tick),
    ),
  };
}
