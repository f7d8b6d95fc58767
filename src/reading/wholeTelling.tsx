import type { ReactNode } from 'react';
import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import { ChronicleDetails } from './ChronicleDetails.tsx';
import { sourceAnchor } from './sourceNumbers.ts';

/** What a list says of an event. */
export interface Telling {
  /** What is said at once; null where it stands among the details. */
  readonly summaryOf: (event: WholeEvent) => string | null;
  readonly detailsOf: (event: WholeEvent) => ReactNode;
}

/**
 * Tells all that `edition` knows of an event. The summaries of headlines are told at once, so that whoever scrolls
 * through reads the story in short. `sourceAddressOf` says where a source is listed; left out where the page itself does.
 */
export function wholeTelling(
  edition: WholeEdition,
  sourceAddressOf = (id: string) => `#${sourceAnchor(id)}`,
): Telling {
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
