import type { TimelineOptions } from 'vis-timeline/esnext';
import type { Digits } from '../i18n/formats.ts';
import type { Edition } from '../model/edition.ts';
import { shortestWindow, type TimeWindow } from '../time/window.ts';
import { axisFormatOf } from './axis.ts';
import { itemAttributes } from './items.ts';
import utcMoment from './utcMoment.ts';

/** How vis-timeline is set up: it draws the axis, places our elements in time and follows drags; the rest is ours. */
export function visOptionsOf(
  { locale, direction }: Edition,
  digits: Digits,
  bounds: TimeWindow,
  window: TimeWindow,
): TimelineOptions {
  return {
    // Both must be given: it would fit late, and log a loop. They are ms; dates of its own would be local.
    start: window.start,
    end: window.end,
    min: bounds.start,
    max: bounds.end,
    zoomMin: shortestWindow,
    // Detected from the page otherwise, and it cannot be changed later.
    rtl: direction === 'rtl',
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it asks for less than its types say; utcMoment.ts has all of it
    moment: utcMoment as unknown as NonNullable<TimelineOptions['moment']>,
    format: axisFormatOf(locale, digits),
    orientation: { axis: 'top', item: 'top' },
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    // Rows are ours: each mark says its own, and a lane is as high as its label.
    stack: false,
    groupOrder: 'order',
    dataAttributes: itemAttributes,
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    autoResize: false,
    // The wheel is ours too (wheel.ts): its own runs backwards in Arabic and does not know ⌘.
    zoomKey: 'ctrlKey',
    horizontalScroll: false,
    verticalScroll: false,
    // The longest name of a month, and its padding.
    maxMinorChars: 8,
  };
}
