import type { CardMeasures } from '../i18n/language.ts';
import type { MeasuredFrame } from '../story/frameParts.ts';
import type { Edition, EditionEvent } from './edition.ts';

/**
 * How much is known of an event, for whoever keeps room for its text: how many statements (claims of one actor in one
 * spirit), actors without an answer, notes and revisions there are; how many letters the summary, the claims and the
 * revisions have; and how often claims name a source.
 */
export type TextExtent = readonly [
  statements: number,
  unanswered: number,
  notes: number,
  revisions: number,
  summary: number,
  claimed: number,
  revised: number,
  references: number,
];

export interface SizedEvent extends EditionEvent {
  readonly extent: TextExtent;
}

/** The story in one language, as far as whoever embeds it needs to know how high it will be. */
export interface SizedEdition extends Edition {
  readonly events: readonly SizedEvent[];
  /** How high frames of it are, where that was measured. */
  readonly measuredFrame: MeasuredFrame | null;
}

/** What an edition has that is sized, and others have not: few readers embed. */
export interface Sizes {
  readonly measuredFrame: MeasuredFrame | null;
  /** How high cards are in its language. */
  readonly card: CardMeasures;
  /** Of each event, in their order. */
  readonly extents: readonly TextExtent[];
}

/** The sizes of `edition`. */
export function sizesOf({ events, language, measuredFrame }: SizedEdition): Sizes {
  return { measuredFrame, card: language.card, extents: events.map(({ extent }) => extent) };
}

/** `edition` with its own `sizes`. Throws a RangeError where they are those of another. */
export function sizedEdition(edition: Edition, { measuredFrame, card, extents }: Sizes): SizedEdition {
  const events = edition.events.map((event, index) => {
    const extent = extents[index];
    if (extent === undefined) throw new RangeError(`There is no size of “${event.id}”.`);
    return { ...event, extent };
  });
  return { ...edition, language: { ...edition.language, card }, events, measuredFrame };
}
