import type { Edition, EditionEvent } from './edition.ts';
import { lanesOf, type LaneChoice } from './lanes.ts';
import { stripMeasures, wideMeasures } from './pictureMetrics.ts';

/** What decides how high the picture is. */
interface PictureTerms {
  readonly edition: Edition;
  /** Those that it shows. */
  readonly events: readonly EditionEvent[];
  readonly lanes: LaneChoice;
}

/** How high the picture is (px), as a strip where it is narrow (`compact`), or with its lanes. */
export function pictureHeightOf({ edition, events, lanes: choice }: PictureTerms, compact: boolean): number {
  const measures = compact ? stripMeasures : wideMeasures;
  const lanes = lanesOf({ edition, events, choice, compact, measures });
  return lanes.reduce((sum, { height }) => sum + height, measures.axis);
}
