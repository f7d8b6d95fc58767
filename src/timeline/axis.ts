import type { TimelineOptions } from 'vis-timeline/esnext';
import { axisLabelsOf, type AxisScale } from '../i18n/axisLabels.ts';
import type { Digits, GregorianNames } from '../i18n/language.ts';
import type { Direction } from '../i18n/locale.ts';
import { endsBefore, isBeforeNext, isWhole } from '../model/axisTicks.ts';

/** How vis-timeline hands over a tick: a moment object, of which only the instant is of use. */
interface Tick {
  valueOf(): number;
}

const scales: ReadonlySet<string> = new Set<AxisScale>([
  'millisecond',
  'second',
  'minute',
  'hour',
  'weekday',
  'day',
  'week',
  'month',
  'year',
]);

function isScale(scale: string): scale is AxisScale {
  return scales.has(scale);
}

/** Labels of the axis. Nothing in the story is dated by the hour, so hours have lines but no names. */
export function axisFormatOf(names: GregorianNames, digits: Digits): NonNullable<TimelineOptions['format']> {
  const labels = axisLabelsOf(names, digits);
  const hours: ReadonlySet<string> = new Set(['millisecond', 'second', 'minute', 'hour']);
  return {
    minorLabels: (tick: Tick, scale: string) =>
      isScale(scale) && !hours.has(scale) ? labels.minor(tick.valueOf(), scale) : '',
    majorLabels: (tick: Tick, scale: string) => (isScale(scale) ? labels.major(tick.valueOf(), scale) : ''),
  };
}

/** A label where vis-timeline has put it. */
interface PlacedLabel {
  readonly label: HTMLElement;
  /** px from the beginning of the axis. */
  readonly start: number;
}

/**
 * The labels of the axis in `root` that `selector` finds. vis-timeline says where they are in their transforms alone.
 */
function labelsIn(root: HTMLElement, selector: string, direction: Direction): PlacedLabel[] {
  const labels = root.querySelectorAll<HTMLElement>(`.vis-time-axis .vis-text${selector}:not(.vis-measure)`);
  return [...labels].map((label) => {
    const [, x = '0'] = /^translate\((-?[\d.]+)px/.exec(label.style.transform) ?? [];
    return { label, start: direction === 'rtl' ? -Number(x) : Number(x) };
  });
}

/**
 * Hides the labels of the axis in `root` that have no room: they would be cut by its end, or run into the next. Which
 * those are is decided as if the axis were not `width` px but `tierWidth` px wide, as it is in the static picture: then
 * both show the same.
 */
export function trimAxis(root: HTMLElement, width: number, tierWidth: number, direction: Direction): void {
  const majors = labelsIn(root, '.vis-major', direction);
  const next = Math.min(...majors.map(({ start }) => start).filter((start) => start > 0));
  const narrowed = (start: number) => (start / width) * tierWidth;
  const show = ({ label, start }: PlacedLabel, hasRoom: (text: string) => boolean) => {
    const text = label.textContent;
    const seen = isWhole(text, narrowed(start), tierWidth) && hasRoom(text);
    label.style.setProperty('visibility', seen ? 'visible' : 'hidden');
  };
  for (const major of majors) show(major, (text) => major.start !== 0 || endsBefore(text, narrowed(next)));
  const minors = labelsIn(root, '.vis-minor', direction).toSorted((one, other) => one.start - other.start);
  for (const [index, minor] of minors.entries()) {
    const { start } = minors[index + 1] ?? { start: Infinity };
    show(minor, (text) => isBeforeNext(text, narrowed(minor.start), narrowed(start)));
  }
}
