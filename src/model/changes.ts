import type { RevisionSort } from '../story/types.ts';
import type { WholeEdition, WholeEvent, EditionRevision } from './wholeEdition.ts';

/** A revision, and the event that it is about; null where it is about the story as a whole. */
export interface Change extends EditionRevision {
  readonly event: WholeEvent | null;
}

/** What was changed on one day. */
export interface ChangesOfDay {
  /** `2026-11-28` */
  readonly day: string;
  readonly changes: readonly Change[];
}

/** What was wrong comes before what was not. */
const weights: Readonly<Record<RevisionSort, number>> = { corrected: 0, clarified: 1, added: 2 };

/**
 * Every revision of the story, the latest day first. Of one day: what concerns the story as a whole, then corrections,
 * clarifications and additions, each in the order of the events.
 */
export function changesIn({
  events,
  revisions,
}: Pick<WholeEdition, 'events' | 'revisions'>): readonly ChangesOfDay[] {
  const all: readonly Change[] = [
    ...revisions.map((revision) => ({ ...revision, event: null })),
    ...events.flatMap((event) => event.revisions.map((revision) => ({ ...revision, event }))),
  ];
  const weightOf = ({ event, sort }: Change) => (event === null ? -1 : weights[sort]);
  const days = [...new Set(all.map(({ day }) => day))].toSorted().toReversed();
  return days.map((day) => ({
    day,
    changes: all
      .filter((change) => change.day === day)
      .toSorted((one, other) => weightOf(one) - weightOf(other)),
  }));
}
