import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import type { Telling } from './ChronicleChapter.tsx';
import { ChronicleDetails } from './ChronicleDetails.tsx';

/**
 * Tells all that `edition` knows of an event. The summaries of headlines are told at once, so that whoever scrolls
 * through reads the story in short.
 */
export function wholeTelling(edition: WholeEdition): Telling<WholeEvent> {
  return {
    summaryOf: ({ importance, summary }) => (importance === 1 ? summary : null),
    detailsOf: (event) => (
      <ChronicleDetails event={event} edition={edition} withSummary={event.importance !== 1} />
    ),
  };
}
