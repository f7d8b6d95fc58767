import { day, type Span } from '../time/span.ts';
import { extentOf } from '../time/window.ts';
import type { Edition, EditionChapter } from './edition.ts';

/**
 * Room on each side of a chapter, so that its first and last mark are whole in the narrowest strip; of one that goes through
 * decades, so that they are whole beside lanes: more would show the chapters after it.
 */
const padding = { share: 0.08, least: 3 * day, most: 240 * day };

/** A chapter longer than this (ms) is dated by its years alone. */
const long = 3 * 365 * day;

/** The stretch of time of events dated `spans`; what is only about dated widens it where nothing else is there. */
export function datingOf(spans: readonly Span[]): Pick<EditionChapter, 'span' | 'window'> {
  const firm = spans.filter(({ approximate }) => !approximate);
  const counted = firm.length > 0 ? firm : spans;
  const { start, end } = extentOf(counted);
  const precision = end - start > long ? 'year' : 'month';
  // Whole days: a window that begins at noon would be said as the day before or after.
  const wanted = Math.round(((end - start) * padding.share) / day) * day;
  const room = Math.min(padding.most, Math.max(padding.least, wanted));
  return {
    span: { earliest: start, latest: end, precision, approximate: false, uncertain: false, open: false },
    window: { start: start - room, end: end + room },
  };
}

/** Whether a chapter was over before what the picture opens with: lists begin with what readers come for. */
export function isBeforeOpening({ span }: EditionChapter, { opening }: Pick<Edition, 'opening'>): boolean {
  return span.latest <= opening.start;
}
