import type { TimelineOptions } from 'vis-timeline/esnext';
import type { AxisStep } from '../model/axisTicks.ts';
import { shortestWindow, type TimeWindow } from '../time/window.ts';
import { axisFormatOf } from './axis.ts';
import type { Faces } from './faces.ts';
import { itemAttributes, type Item } from './items.ts';
import { laneLabel, type Group } from './laneLabel.ts';
import type { PictureSetting } from './pictureTerms.ts';
import utcMoment from './utcMoment.ts';

/** What vis-timeline asks for while it lives. */
interface Parts {
  /** It keeps this very object, and reads it each time it draws the axis. */
  readonly axisStep: AxisStep;
  /** Our own elements, which it puts into its items. */
  readonly faces: Faces;
}

/** How vis-timeline is set up: it draws the axis, places our elements in time and follows drags; the rest is ours. */
export function visOptionsOf(
  { edition, digits, words, bounds }: PictureSetting,
  window: TimeWindow,
  { axisStep, faces }: Parts,
): TimelineOptions {
  return {
    // Both must be given: it would fit late, and log a loop. They are ms; dates of its own would be local.
    start: window.start,
    end: window.end,
    min: bounds.start,
    max: bounds.end,
    zoomMin: shortestWindow,
    // Detected from the page otherwise, and it cannot be changed later.
    rtl: edition.direction === 'rtl',
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it asks for less than its types say; utcMoment.ts has all of it
    moment: utcMoment as unknown as NonNullable<TimelineOptions['moment']>,
    format: axisFormatOf(edition.language.gregorian, digits),
    timeAxis: axisStep,
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
    template: ({ id }: Item) => faces.buttonOf(id) ?? '',
    groupTemplate: (group: Group | null) => (group === null ? '' : laneLabel(group, words)),
  };
}
