import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import { ChronicleDetails } from './ChronicleDetails.tsx';
import type { Telling } from './ChronicleYears.tsx';
import { sourceAnchor } from './sourceNumbers.ts';

/**
 * Tells all that `edition` knows of an event. The summaries of headlines are told at once, so that whoever scrolls
 * through reads the story in short. `sourceAddressOf` says where a source is listed; left out where the page itself does.
 */
export function wholeTelling(
  edition: WholeEdition,
  sourceAddressOf = (id: string) => `#${sourceAnchor(id)}`,
): Telling<WholeEvent> {
  return {
    summaryOf: ({ importance, summary }) => (importance === 1 ? summary : null),
    detailsOf: (event) => (
      <ChronicleDetails
        event={event}
        edition={edition}
        withSummary={event.importance !== 1}
        sourceAddressOf={sourceAddressOf}
      />
    ),
  };
}
