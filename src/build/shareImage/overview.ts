import type { Formats } from '../../i18n/formats.ts';
import type { EditionEvent } from '../../model/edition.ts';
import { overviewScaleOf } from '../../model/overview.ts';
import { columnHeightOf, densityOf } from '../../model/overviewMarks.ts';
import { yearMarksOf } from '../../model/overviewYears.ts';

/** A part of the overview, as fractions of it from its inline start. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** The overview of the whole story, as the page has it, to be drawn on an image. */
export interface ShareOverview {
  /** Years without events, which are drawn as a gap. */
  readonly quiet: readonly Part[];
  /** How much happened when; `height` is a share of the highest. */
  readonly columns: readonly (Part & { readonly height: number })[];
  readonly headlines: readonly { readonly at: number; readonly kind: string }[];
  /** The years that have room for their label. */
  readonly years: readonly { readonly at: number; readonly label: string }[];
  /** When the event is that the image tells of; null where it tells of the story. */
  readonly event: (Part & { readonly kind: string }) | null;
}

/**
 * The width of the overview in the unit of `overviewWidths`: rem of a page on which a year is as large as it is here.
 */
const width = 34;

/** The overview of all `events`, with `event` picked out. */
export function overviewOf(
  events: readonly EditionEvent[],
  event: EditionEvent | null,
  formats: Formats,
): ShareOverview {
  const scale = overviewScaleOf(events);
  const columns = densityOf(events);
  const most = Math.max(...columns.map(({ count }) => count));
  const part = (start: number, end: number) => ({ from: scale.fractionOf(start), to: scale.fractionOf(end) });
  return {
    quiet: scale.stretches.filter(({ count }) => count === 0).map(({ from, to }) => ({ from, to })),
    columns: columns.map(({ start, end, count }) => ({
      ...part(start, end),
      height: columnHeightOf(count, most),
    })),
    headlines: events
      .filter(({ importance }) => importance === 1)
      .map(({ span, kind }) => ({ at: scale.fractionOf(span.earliest), kind })),
    years: yearMarksOf(scale)
      .filter(({ from }) => from !== null && from <= width)
      .map(({ year, at }) => ({ at, label: formats.number(year, 'bare') })),
    event: event === null ? null : { ...part(event.span.earliest, event.span.latest), kind: event.kind },
  };
}
