import { useDeferredValue, useMemo } from 'react';
import type { Edition, EditionEvent } from '../../model/edition.ts';

/**
 * The events that pictures show of `shown`, those that filters leave of `edition`: the same, and a moment later, for to draw
 * them takes longer than to list them, and a letter that is typed must not wait for it.
 */
export function usePictured(edition: Edition, shown: readonly EditionEvent[]): readonly EditionEvent[] {
  const now = useMemo(() => ({ edition, shown }), [edition, shown]);
  const before = useDeferredValue(now);
  // Never in another language than the words around them.
  return before.edition === edition ? before.shown : shown;
}
