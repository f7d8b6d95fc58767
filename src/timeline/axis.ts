import type { TimelineOptions } from 'vis-timeline/esnext';
import { axisLabelsOf, type AxisScale } from '../i18n/axisLabels.ts';
import type { Digits } from '../i18n/formats.ts';
import type { Direction, Locale } from '../i18n/locale.ts';

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
export function axisFormatOf(locale: Locale, digits: Digits): NonNullable<TimelineOptions['format']> {
  const labels = axisLabelsOf(locale, digits);
  const hours: ReadonlySet<string> = new Set(['millisecond', 'second', 'minute', 'hour']);
  return {
    minorLabels: (tick: Tick, scale: string) =>
      isScale(scale) && !hours.has(scale) ? labels.minor(tick.valueOf(), scale) : '',
    majorLabels: (tick: Tick, scale: string) => (isScale(scale) ? labels.major(tick.valueOf(), scale) : ''),
  };
}

/** The width of a letter on the axis, and what a label has around it (px). */
const letter = 7;
const padding = 6;

/**
 * Hides the labels of the axis in `root` that its ends would cut in two; it is `width` px wide. vis-timeline writes
 * where they are into their transforms, and uses the elements again.
 */
export function trimAxis(root: HTMLElement, width: number, direction: Direction): void {
  for (const label of root.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text:not(.vis-measure)')) {
    const [, x = '0'] = /^translate\((-?[\d.]+)px/.exec(label.style.transform) ?? [];
    const start = direction === 'rtl' ? -Number(x) : Number(x);
    const end = start + padding + label.textContent.length * letter;
    label.style.setProperty('visibility', start < -padding || end > width ? 'hidden' : 'visible');
  }
}
