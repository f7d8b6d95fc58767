import type { TimelineOptions } from 'vis-timeline/esnext';
import { shortestWindow, type TimeWindow } from '../time/window.ts';
import { axisFormatOf } from './axis.ts';
import type { Drawing } from './drawing.ts';
import { itemAttributes, type Item } from './items.ts';
import { laneLabel, type Group } from './laneLabel.ts';
import type { PictureSettings } from './pictureProps.ts';
import utcMoment from './utcMoment.ts';

/** How vis-timeline is set up: it draws the axis, places our elements in time and follows drags; the rest is ours. */
export function visOptionsOf(
  { edition, digits, words, bounds }: PictureSettings,
  window: TimeWindow,
  { axisStep, buttons }: Pick<Drawing, 'axisStep' | 'buttons'>,
): TimelineOptions {
  return {
    // Both must be given, or it finds a window late and logs "infinite loop in redraw?". Given as ms, they are UTC.
    start: window.start,
    end: window.end,
    min: bounds.start,
    max: bounds.end,
    zoomMin: shortestWindow,
    // Must be given, or it is taken from the page; it cannot be changed later.
    rtl: edition.direction === 'rtl',
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it asks for less than its types say; utcMoment.ts has all of it
    moment: utcMoment as unknown as NonNullable<TimelineOptions['moment']>,
    format: axisFormatOf(edition.language.gregorian, digits),
    timeAxis: axisStep,
    orientation: { axis: 'top', item: 'top' },
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    // We pack the rows: each item says its own (`data-row`), and a lane is as high as its label.
    stack: false,
    groupOrder: 'order',
    dataAttributes: itemAttributes,
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    autoResize: false,
    // The wheel is handled in wheel.ts: vis-timeline's own runs backwards in Arabic and does not know ⌘.
    zoomKey: 'ctrlKey',
    horizontalScroll: false,
    verticalScroll: false,
    template: ({ id }: Item) => buttons.buttonOf(id) ?? '',
    groupTemplate: (group: Group | null) => (group === null ? '' : laneLabel(group, words)),
  };
}
