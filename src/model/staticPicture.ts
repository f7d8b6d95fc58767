import type { AxisLabels } from '../i18n/axisLabels.ts';
import type { TimeWindow } from '../time/window.ts';
import { axisOf, type LabelledTick } from './axisTicks.ts';
import { axisWidthOf, laneColumnOf, stripBelow, stripMeasures, wideMeasures } from './pictureMetrics.ts';
import { drawnAt, layoutOf, type Layout, type LayoutTerms, type Mark } from './layout.ts';
import { drawnIcon, roomOf, sceneOf } from './scene.ts';
import { tiers } from './tiers.ts';

/** What is shown: the terms of a layout but for those that the width decides, and a window. */
export interface StaticOptions extends Pick<LayoutTerms, 'edition' | 'events' | 'choice' | 'selected'> {
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
  /** From where its bar is drawn, and how long: shares of the width of the axis. */
  readonly start: number;
  readonly length: number;
  /** How far its icon is from where the bar is drawn from, because it waits for the reader: a share as well. */
  readonly wait: number;
  /** How far its icon is pushed back from where it would wait. */
  readonly pushed: Length;
  /** The room for its label; without any there is none. */
  readonly room: Length;
}

/** Something that is drawn alike, or nearly, in neighbouring tiers. */
export interface Tiered<Thing, Place> {
  readonly thing: Thing;
  /** The first of its tiers, an index of `tiers`. */
  readonly from: number;
  /** One for each of its tiers. */
  readonly places: readonly Place[];
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
  /** As time goes. */
  readonly marks: readonly Tiered<Mark, StaticPosition>[];
  readonly ticks: readonly Tiered<StaticTick, null>[];
}

const nothing: Length = { share: 0, px: 0 };

/** The widths of the axis (px) between which a tier is drawn. */
function axisWidthsOf(tier: number): readonly [number, number] {
  const next = tiers.find((one) => one > tier) ?? tier * 1.3;
  return [axisWidthOf(tier), next - laneColumnOf(tier)];
}

/**
 * The straight line through what `measured` gives (px) at both ends of a tier. In between nothing is further from it than
 * a px or two: what bends there, an icon in the middle of a bar that is hardly wider, bends by little.
 */
function lineOf(tier: number, measured: (width: number) => number): Length {
  const [narrow, wide] = axisWidthsOf(tier);
  const least = measured(narrow);
  const share = (measured(wide) - least) / (wide - narrow);
  return { share, px: least - share * narrow };
}

function layoutIn(tier: number, { window, ...terms }: StaticOptions): Layout {
  const compact = tier < stripBelow;
  const measures = compact ? stripMeasures : wideMeasures;
  const scale = (window.end - window.start) / axisWidthOf(tier);
  return layoutOf({ ...terms, compact, measures, scale });
}

/** The marks of `layout` that are seen in `window`, with their places in `tier`. */
function placesIn(tier: number, layout: Layout, window: TimeWindow): (readonly [Mark, StaticPosition])[] {
  const length = window.end - window.start;
  const tops = new Map<string, number>();
  let top = 0;
  for (const lane of layout.lanes) {
    tops.set(lane.id, top);
    top += lane.height;
  }
  return sceneOf(layout, window)
    .filter(({ start, end }) => start < window.end && end > window.start)
    .map((mark) => {
      // vis-timeline draws no bar further than the width of the axis beyond either end.
      const start = Math.max(-1, (mark.start - window.start) / length);
      const end = Math.min(2, (mark.end - window.start) / length);
      const line = (measured: (drawn: Layout) => number) =>
        lineOf(tier, (width) => measured(drawnAt(layout, length / width)));
      const place: StaticPosition = {
        row: mark.row,
        top: tops.get(mark.lane) ?? 0,
        start,
        length: end - start,
        wait: Math.max(0, -start),
        pushed: start < 0 ? line((drawn) => drawnIcon(mark, drawn, window).pushed) : nothing,
        room: mark.label > 0 ? line((drawn) => roomOf(mark, drawn, window)) : nothing,
      };
      return [mark, place] as const;
    });
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

/** What is drawn in each tier, put together where neighbouring tiers draw the same. */
function together<Thing, Place>(
  all: readonly (readonly (readonly [Thing, Place])[])[],
  keyOf: (thing: Thing) => string,
): Tiered<Thing, Place>[] {
  const runs: (Tiered<Thing, Place> & { readonly places: Place[] })[] = [];
  let last = new Map<string, Place[]>();
  for (const [from, drawn] of all.entries()) {
    const now = new Map<string, Place[]>();
    for (const [thing, place] of drawn) {
      const key = keyOf(thing);
      const places = last.get(key) ?? [];
      if (places.length === 0) runs.push({ thing, from, places });
      places.push(place);
      now.set(key, places);
    }
    last = now;
  }
  return runs;
}

/** The picture of `terms` at every width; `labels` are those of its axis. */
export function staticPictureOf(terms: StaticOptions, labels: AxisLabels): StaticPicture {
  const { window } = terms;
  const layouts = tiers.map((tier) => layoutIn(tier, terms));
  const places = layouts.map((layout, index) => placesIn(tiers[index] ?? 0, layout, window));
  const marks = together(places, ({ events }) => events.map(({ id }) => id).join());
  return {
    layouts,
    marks: marks.toSorted(
      (a, b) => a.thing.start + a.thing.end - b.thing.start - b.thing.end || a.from - b.from,
    ),
    ticks: together(
      tiers.map((tier) => ticksIn(tier, window, labels)),
      (tick) => JSON.stringify(tick),
    ),
  };
}
