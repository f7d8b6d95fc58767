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

const meanMonth = 30 * day;

/** Every step and the length (ms) by which it is chosen, finest first; vis-timeline has the same. */
const steps: readonly (readonly [length: number, step: AxisStep])[] = [
  [day / 24, { scale: 'hour', step: 1 }],
  [day / 6, { scale: 'hour', step: 4 }],
  [day / 2, { scale: 'weekday', step: 1 }],
  [day, { scale: 'day', step: 1 }],
  [2 * day, { scale: 'day', step: 2 }],
  [meanMonth, { scale: 'month', step: 1 }],
  [3 * meanMonth, { scale: 'month', step: 3 }],
  ...[1, 5, 10, 50, 100].map((step) => [step * 12 * meanMonth, { scale: 'year', step }] as const),
];

/** The finest step that has room for its labels at `msPerPx`. */
export function axisStepOf(msPerPx: number): AxisStep {
  const [, step] = steps.find(([length]) => length > leastTick * msPerPx) ?? steps.at(-1) ?? [];
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
  const step = axisStepOf(msPerPx);
  const at = ({ start }: Tick) => (start - window.start) / msPerPx;
  const whole = (text: string, tick: Tick) => (isWhole(text, at(tick), width) ? text : '');
  const ticks = ticksOf(window, step);
  const major = (tick: Tick) => tick.major && at(tick) > 0;
  const first = labels.major(window.start, step.scale);
  const next = ticks.find(major);
  const hasRoom = isWhole(first, 0, width) && (next === undefined || endsBefore(first, at(next)));
  return {
    ticks: ticks.map((tick) => ({
      ...tick,
      minor: whole(labels.minor(tick.start, step.scale), tick),
      above: major(tick) ? whole(labels.major(tick.start, step.scale), tick) : '',
    })),
    first: hasRoom ? first : '',
  };
}
