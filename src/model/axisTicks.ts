import type { AxisLabels, AxisScale } from '../i18n/axisLabels.ts';
import { day } from '../time/span.ts';
import type { TimeWindow } from '../time/window.ts';

/** How an axis is divided: a tick at every `step` of the unit `scale`. Both words are vis-timeline's. */
export interface AxisStep {
  readonly scale: AxisScale;
  readonly step: number;
}

/** A line across the picture, with what stands beside it at its top. */
export interface Tick {
  /** UTC ms. The first may lie before the window. */
  readonly start: number;
  /** That of the next tick. */
  readonly end: number;
  /** Whether a greater unit begins here: then the line goes through both lines of labels. */
  readonly major: boolean;
}

/** The least width (px) between two ticks: eight letters, as the longest name of a month has with its padding. */
const leastTick = 56;

/**
 * The width of a letter on the axis (px), and what a label has before it; as in the style sheets
 * (sheetNumbers.test.ts).
 */
export const letter = 7;
export const labelPadding = 6;

/** The same between days that have no more than their number. */
const leastDays = 36;

const meanMonth = 30 * day;

/** Every step and the length (ms) by which it is chosen, finest first, and whether it is one of windows of some weeks. */
const steps: readonly (readonly [length: number, step: AxisStep, ofWeeks?: true])[] = [
  [day / 24, { scale: 'hour', step: 1 }],
  [day / 6, { scale: 'hour', step: 4 }],
  [day / 2, { scale: 'weekday', step: 1 }],
  [day, { scale: 'day', step: 1 }],
  [2 * day, { scale: 'day', step: 2 }],
  [5 * day, { scale: 'day', step: 5 }, true],
  [10 * day, { scale: 'day', step: 10 }, true],
  [meanMonth, { scale: 'month', step: 1 }],
  [3 * meanMonth, { scale: 'month', step: 3 }],
  ...[1, 5, 10, 50, 100].map((step) => [step * 12 * meanMonth, { scale: 'year', step }] as const),
];

/** The longest window (ms) that is divided into stretches of some days: a longer one reads better by its months. */
const fewWeeks = 62 * day;

/**
 * The finest step that has room for its labels in a window of `windowLength` ms at `msPerPx`. vis-timeline by itself has none
 * between two days and a month: some weeks, on a phone, would have no day to read a date by.
 */
export function axisStepOf(msPerPx: number, windowLength: number): AxisStep {
  const [, step] =
    steps.find(([length, , ofWeeks = false]) =>
      ofWeeks ? windowLength <= fewWeeks && length > leastDays * msPerPx : length > leastTick * msPerPx,
    ) ??
    steps.at(-1) ??
    [];
  if (step === undefined) throw new RangeError('An axis needs at least one step.');
  return step;
}

/** The tick at or before `time` (UTC ms). Days are counted from the first of each month. */
function tickBefore(time: number, { scale, step }: AxisStep): number {
  const date = new Date(time);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (scale === 'year') return Date.UTC(Math.floor(year / step) * step, 0);
  if (scale === 'month') return Date.UTC(year, month - (month % step));
  if (scale === 'hour') return Math.floor((24 * time) / day / step) * ((step * day) / 24);
  return Date.UTC(year, month, dayOfMonth - ((dayOfMonth - 1) % step));
}

/** The tick after one at `time` (UTC ms). */
function tickAfter(time: number, { scale, step }: AxisStep): number {
  const date = new Date(time);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (scale === 'year') return Date.UTC(year + step, 0);
  if (scale === 'month') return Date.UTC(year, month + step);
  if (scale === 'hour') return time + (step * day) / 24;
  return Math.min(Date.UTC(year, month, dayOfMonth + step), Date.UTC(year, month + 1));
}

function isMajor(time: number, { scale }: AxisStep): boolean {
  const date = new Date(time);
  if (scale === 'hour') return date.getUTCHours() === 0;
  if (scale === 'month') return date.getUTCMonth() === 0;
  return scale !== 'year' && date.getUTCDate() === 1;
}

/** The ticks that `window` shows, earliest first. */
export function ticksOf(window: TimeWindow, step: AxisStep): Tick[] {
  const ticks: Tick[] = [];
  for (let start = tickBefore(window.start, step); start <= window.end;) {
    const end = tickAfter(start, step);
    ticks.push({ start, end, major: isMajor(start, step) });
    start = end;
  }
  return ticks;
}

/** Whether a label that begins at `start` px is whole on an axis of `width` px. */
export function isWhole(text: string, start: number, width: number): boolean {
  return start >= -labelPadding && start + labelPadding + text.length * letter <= width;
}

/**
 * Whether a label that begins at `start` px ends before the next line, at `next` px: the last stretch of a month may be
 * a single day.
 */
export function isBeforeNext(text: string, start: number, next: number): boolean {
  return start + labelPadding + text.length * letter <= next;
}

/** Whether a label at the very beginning of an axis ends before the next of its line, which begins at `next` px. */
export function endsBefore(text: string, next: number): boolean {
  return text.length * letter + 10 < next;
}

/** A tick with what is written beside it; empty where that would be cut. */
export interface LabelledTick extends Tick {
  readonly minor: string;
  /** Only of a major tick. */
  readonly above: string;
}

/** An axis as it is drawn. */
export interface Axis {
  readonly ticks: readonly LabelledTick[];
  /** What the window begins in, written at its very beginning; empty where there is no room. */
  readonly first: string;
}

/** The axis of `window`, `width` px wide. */
export function axisOf(window: TimeWindow, width: number, labels: AxisLabels): Axis {
  const msPerPx = (window.end - window.start) / width;
  const step = axisStepOf(msPerPx, window.end - window.start);
  const at = (ms: number) => (ms - window.start) / msPerPx;
  const whole = (text: string, tick: Tick) => (isWhole(text, at(tick.start), width) ? text : '');
  const minor = (tick: Tick) => {
    const text = whole(labels.minor(tick.start, step.scale), tick);
    return isBeforeNext(text, at(tick.start), at(tick.end)) ? text : '';
  };
  const ticks = ticksOf(window, step);
  const major = (tick: Tick) => tick.major && at(tick.start) > 0;
  const first = labels.major(window.start, step.scale);
  const next = ticks.find(major);
  const hasRoom = isWhole(first, 0, width) && (next === undefined || endsBefore(first, at(next.start)));
  return {
    ticks: ticks.map((tick) => ({
      ...tick,
      minor: minor(tick),
      above: major(tick) ? whole(labels.major(tick.start, step.scale), tick) : '',
    })),
    first: hasRoom ? first : '',
  };
}
