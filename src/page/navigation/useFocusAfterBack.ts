import { useEffect, useRef } from 'react';
import { leaveCard } from './focusManagement.ts';

/**
 * Brings the focus back to where the event was chosen that is read no more, where it went with its card: the Back button
 * takes it away without having asked.
 */
export function useFocusAfterBack(selected: string | null): void {
  const before = useRef(selected);
  // The focus is the browser's.
  useEffect(
    function bringBack() {
      const left = before.current;
      before.current = selected;
      if (selected === null && left !== null && document.activeElement === document.body) leaveCard(left);
    },
    [selected],
  );
}
