import { useDeferredValue, useMemo } from 'react';
import type { Edition } from '../../model/edition.ts';

/**
 * What list and picture show of `edition` of what there is to show, `now`: the same, and a moment later, for to draw it takes
 * longer than to say how much it is, and neither a filter that is pressed nor a letter that is typed must wait for it.
 */
export function useLater<Shown>(edition: Edition, now: Shown): Shown {
  const before = useDeferredValue(useMemo(() => ({ edition, now }), [edition, now]));
  // Never in another language than the words around it.
  return before.edition === edition ? before.now : now;
}
