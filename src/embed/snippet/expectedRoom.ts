import type { FrameSize } from '../contract/frameSize.ts';
import { eventById } from '../../model/eventById.ts';
import type { SizedEdition } from '../../model/sizedEdition.ts';
import { matching, noFilters, type Filters } from '../../model/filter.ts';
import type { LaneChoice } from '../../model/lanes.ts';
import { pictureHeightOf } from '../../model/pictureHeight.ts';
import { cardHeightOf } from './cardHeight.ts';
import type { FrameParts } from '../../story/frameParts.ts';
import { estimatedFrame, headlinesBelow, lanesFrom } from './estimatedFrame.ts';
import type { Room, RoomPoint } from './room.ts';

/** What decides how high a frame is, beside its width. */
export interface Contents {
  readonly size: FrameSize;
  /** Whether all events are listed. */
  readonly list: boolean;
  /** The event that it opens with; null for none. */
  readonly event: string | null;
  /** What the picture shows, and how; the whole story by actors where they are left out. */
  readonly filters?: Filters;
  readonly lanes?: LaneChoice;
}

/** Of all moments (`MomentsFrame.module.css`): their texts are cut to it. */
const momentsRoom: Room = [
  { width: 280, height: 560 },
  { width: 320, height: 520 },
];

/** Sizes of `EmbedShell.module.css` (CSS px). */
const gap = 16;
const narrowGap = 8;
const wideFrom = 1016;
const cardShare = 1 / 2.6;
const paddingAround = 24;

/** How high the frame of `edition` will be with `contents`. */
export function expectedRoom(edition: SizedEdition, { event, ...contents }: Contents): Room {
  if (contents.size === 'moments') return momentsRoom;
  const opened = eventById(edition, event);
  const [first, ...others] = edition.measuredFrame ?? estimatedFrame(edition);
  const { filters = noFilters, lanes = 'actor' } = contents;
  const events = matching(edition, filters);
  /** How much higher the picture is than that of the whole story. */
  const riseOf = (compact: boolean) =>
    pictureHeightOf({ edition, events, lanes }, compact) -
    pictureHeightOf({ edition, events: edition.events, lanes: 'actor' }, compact);
  const rise = { strip: riseOf(true), lanes: riseOf(false) };
  const pointOf = (parts: FrameParts): RoomPoint => {
    const [width] = parts;
    const isWide = width >= wideFrom && (contents.size === 'full' || opened !== null);
    const inside = width - paddingAround;
    const cell = isWide ? (inside - gap) * cardShare : inside;
    const card = opened && cardHeightOf(opened, edition, cell, width);
    if (opened === null && width < headlinesBelow)
      return { width, height: headlinesHeightOf(parts, contents) };
    const picture = width < lanesFrom ? rise.strip : rise.lanes;
    return { width, height: heightOf(parts, contents, card, picture, isWide) };
  };
  return [pointOf(first), ...others.map(pointOf)];
}

/** The height (CSS px) of a frame that tells headlines in the place of all else. */
function headlinesHeightOf(parts: FrameParts, { size, list }: Omit<Contents, 'event'>): number {
  const [, , , , , , listed, full, compact] = parts;
  return (size === 'full' ? full : compact) + (list ? narrowGap + listed : 0);
}

/**
 * The height (CSS px) of a frame of these parts: with a card of the height `card`, or none, and with a picture that is
 * `rise` higher than that of the whole story. In wide frames the card stands beside the picture.
 */
function heightOf(
  [, around, full, bare, hint, story, listed]: FrameParts,
  { size, list }: Omit<Contents, 'event'>,
  card: number | null,
  rise: number,
  isWide: boolean,
): number {
  const picture = (size === 'full' ? full : bare) + rise;
  const text = card ?? (size === 'full' ? story : hint);
  const below = list ? gap + listed : 0;
  return around + (isWide ? Math.max(picture + below, text) : picture + gap + text + below);
}
