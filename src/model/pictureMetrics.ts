import { isOneDay, middleOf } from '../time/span.ts';
import type { TimeWindow } from '../time/window.ts';
import type { EditionEvent } from './edition.ts';
import { madeOnce } from './madeOnce.ts';

/**
 * The sizes (px) of rows and marks. The style sheets are told the same numbers as custom properties
 * (timeline/sizes.ts).
 */
export interface PictureMetrics {
  /** The side of a mark, which is also the least size of a target. */
  readonly mark: number;
  /** From one row to the next. */
  readonly pitch: number;
  /** Above the first row and below the last. */
  readonly pad: number;
  /** The height of the axis: two lines of labels. */
  readonly axis: number;
  /** The width of a letter of average width, at the size of the labels. */
  readonly letter: number;
  /** Kept free between two icons of a row: with lanes enough for some words, so that each mark says what it stands for. */
  readonly between: number;
}

/**
 * A tier (tiers.ts) narrower than this (px) gets the strip. Style sheets ask for the same width: sheetNumbers.test.ts.
 */
export const stripBelow = 600;

/** The width (px) of the column with the names of the lanes, in one tier; the strip has none. */
export function laneColumnOf(tier: number): number {
  if (tier < stripBelow) return 0;
  // Not less than three tools for fingers, which stand above it.
  return tier < 900 ? 132 : 152;
}

/** The width (px) of the axis, which lies beside the names of the lanes, in a picture as wide as `tier`. */
export function axisWidthOf(tier: number): number {
  return tier - laneColumnOf(tier);
}

/** Kept free between two icons of the strip, between an icon and its label, and around what is selected (px). */
export const gap = 4;

/** Kept free between the end of a label and the next icon (px), which would else read as its end. */
export const labelGap = 10;

/** Less room than this (px) says too little to be worth a label. */
export const leastLabel = 128;

/** Of the picture with lanes. */
export const laneMetrics: PictureMetrics = {
  mark: 24,
  pitch: 26,
  pad: 3,
  axis: 44,
  letter: 7,
  between: gap + leastLabel + labelGap,
};

/** Of the strip, where fingers are likelier and few marks have a label: larger ones, closer together. */
export const stripMetrics: PictureMetrics = {
  mark: 28,
  pitch: 30,
  pad: 2,
  axis: 40,
  letter: 7,
  between: gap,
};

/** The sizes of the picture as a strip, or with lanes. */
export function metricsOf(isStrip: boolean): PictureMetrics {
  return isStrip ? stripMetrics : laneMetrics;
}

/** No label is wider than this (px): the card has the whole title. */
export const mostLabel = 480;

/** Start and end in px since 1970 at the zoom of a layout. */
export interface PxRange {
  readonly from: number;
  readonly to: number;
}

/** The stretch of time (UTC ms) that the mark of an event covers: a single day is the instant in its middle. */
export function drawnStretchOf({ span }: EditionEvent): TimeWindow {
  const middle = middleOf(span);
  return isOneDay(span) ? { start: middle, end: middle } : { start: span.earliest, end: span.latest };
}

/** How far inside a bar its icon stands (px), so that the beginning of the bar is seen too. */
export const inset = 8;

/** The height of a bar in the strip (px), at the foot of its row. */
export const rail = 6;

/**
 * Where the icon of a drawn stretch (UTC ms) stands: just inside its beginning, or around its middle where it is hardly
 * wider than a mark (px). items.module.css places it in the same way.
 */
export function iconRangeOf(start: number, end: number, msPerPx: number, mark: number): PxRange {
  const from = start / msPerPx + Math.min(inset, ((end - start) / msPerPx - mark) / 2);
  return { from, to: from + mark };
}

/**
 * A drawn stretch where its icon is whole: with the whole story in view, the first and the last icon would be cut by
 * the ends of `bounds`, so they are drawn just inside. At any other zoom nothing is moved.
 */
export function drawnWithin(
  { start, end }: TimeWindow,
  bounds: TimeWindow,
  msPerPx: number,
  mark: number,
): TimeWindow {
  const { from, to } = iconRangeOf(start, end, msPerPx, mark);
  const early = Math.max(0, bounds.start / msPerPx + gap - from);
  const late = Math.max(0, to - bounds.end / msPerPx + gap);
  const by = Math.round((early - late) * msPerPx);
  return { start: start + by, end: end + by };
}

/** How wide `text` is, in letters of average width. */
function lettersOf(text: string): number {
  let letters = 0;
  for (const character of text) {
    // Arabic letters join and are narrower; capitals and digits are wider than the average.
    if (character >= '\u0600' && character <= '\u06ff') letters += 0.86;
    else letters += character >= '0' && character <= 'Z' ? 1.2 : 1;
  }
  return letters;
}

/** How much wider the bold letters of headlines are. */
const bolder = 1.1;

/** What a label says of `event`. */
export function labelOf({ title, short }: EditionEvent): string {
  return short ?? title;
}

/** How wide the label of `event` is (px), as well as can be told without drawing it. */
export function labelWidthOf(event: EditionEvent, letter: number): number {
  const wider = event.importance === 1 ? bolder : 1;
  return Math.ceil(lettersOfLabel(event) * letter * wider) + 10;
}

/** Kept, because it is needed again at every zoom. */
const lettersOfLabel = madeOnce((event: EditionEvent) => lettersOf(labelOf(event)));
