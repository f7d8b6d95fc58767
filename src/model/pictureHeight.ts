import type { Edition, EditionEvent } from './edition.ts';
import { lanesOf, type LaneChoice } from './lanes.ts';
import { metricsOf } from './pictureMetrics.ts';

/** What decides how high the picture is. */
interface PictureHeightOptions {
  readonly edition: Edition;
  /** Those that it shows. */
  readonly events: readonly EditionEvent[];
  readonly lanes: LaneChoice;
}

/** How high the picture is (px), as a strip, which it is where it is narrow, or with its lanes. */
export function pictureHeightOf(
  { edition, events, lanes: choice }: PictureHeightOptions,
  isStrip: boolean,
): number {
  const lanes = lanesOf({ edition, events, choice, isStrip });
  return lanes.reduce((sum, { height }) => sum + height, metricsOf(isStrip).axis);
}
