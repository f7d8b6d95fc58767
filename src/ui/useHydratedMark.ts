import { useEffect } from 'react';
import { markScript } from './scriptState.ts';

/**
 * Marks the document as hydrated, by `data-script="alive"`: from then on a click is answered in the page itself.
 * For the component at the top, whose effects run after those of all that it holds.
 */
export function useHydratedMark(): void {
  // The document element is outside React.
  useEffect(function mark() {
    markScript('alive');
  }, []);
}
