import type { Edition } from '../model/edition.ts';
import { cardHeightOf } from './cardHeight.ts';
import { frameParts, type FrameParts } from './frameParts.ts';
import type { Room, RoomPoint } from './room.ts';

/** What decides how high a frame is, beside its width. */
export interface Contents {
  readonly size: 'full' | 'compact';
  /** Whether all events are listed. */
  readonly list: boolean;
  /** The event that it opens with; null for none. */
  readonly event: string | null;
}

/** Sizes of `EmbedShell.module.css` (CSS px). */
const gap = 16;
const wideFrom = 1016;
const cardShare = 1 / 2.6;
const paddingAround = 24;

/** How high the frame of `edition` will be with `contents`. */
export function expectedRoom(edition: Edition, { event, ...contents }: Contents): Room {
  const told = edition.events.find(({ id }) => id === event) ?? null;
  const [first, ...others] = frameParts[edition.locale];
  const pointOf = (parts: FrameParts): RoomPoint => {
    const [width] = parts;
    const isWide = width >= wideFrom && (contents.size === 'full' || told !== null);
    const inside = width - paddingAround;
    const cell = isWide ? (inside - gap) * cardShare : inside;
    const card = told && cardHeightOf(told, edition.locale, cell, width);
    return { width, height: heightOf(parts, contents, card, isWide) };
  };
  return [pointOf(first), ...others.map(pointOf)];
}

/** How high a frame is whose card, if it has one, is so high (CSS px); wide frames have it beside the picture. */
function heightOf(
  [, around, full, bare, hint, story, listed]: FrameParts,
  { size, list }: Omit<Contents, 'event'>,
  card: number | null,
  isWide: boolean,
): number {
  const picture = size === 'full' ? full : bare;
  const text = card ?? (size === 'full' ? story : hint);
  const below = list ? gap + listed : 0;
  return around + (isWide ? Math.max(picture + below, text) : picture + gap + text + below);
}
