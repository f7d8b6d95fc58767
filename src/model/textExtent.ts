import type { TextExtent } from './sizedEdition.ts';
import { statementsOf } from './statements.ts';
import type { WholeEvent } from './wholeEdition.ts';

/** How much there is to read of an event. */
export function textExtentOf({
  summary,
  claims,
  unanswered,
  notes,
  revisions,
}: Pick<WholeEvent, 'summary' | 'claims' | 'unanswered' | 'notes' | 'revisions'>): TextExtent {
  return [
    statementsOf(claims).length,
    unanswered.length,
    notes.length,
    revisions.length,
    summary.length,
    lettersOf(claims),
    lettersOf(revisions),
    claims.flatMap(({ sources }) => sources).length,
  ];
}

function lettersOf(texts: readonly { readonly text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
