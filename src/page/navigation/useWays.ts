import { useMemo, useState } from 'react';
import { withFocus, type FocusedNavigation } from './focusManagement.ts';
import type { Navigation } from './navigation.ts';

/** The ways to events with focus, and what the list shows where they lead. */
interface Ways extends FocusedNavigation {
  /** Opens an event that was chosen in the list, which stays as it is. */
  readonly readListed: (id: string) => void;
  /** Whether the list is of what is around the event that is open. */
  readonly isAround: boolean;
  /** Makes it the list of all again. */
  readonly showWhole: () => void;
}

/**
 * The ways to events of `navigation`. Whoever chooses one elsewhere than in the list has no place in it yet: until the event
 * is closed it then lists what is around, so that it can be read on from there; `isOpen` says whether an event is open.
 */
export function useWays(navigation: Navigation, isOpen: boolean): Ways {
  const [isAround, setAround] = useState(false);
  if (isAround && !isOpen) setAround(false);
  const ways = useMemo(() => {
    const focused = withFocus(navigation);
    const { choose, read } = focused;
    const around = (go: (id: string) => void) => (id: string) => {
      setAround(true);
      go(id);
    };
    return {
      ...focused,
      choose: around(choose),
      read: around(read),
      readListed: read,
      // It is there when the browser follows the link into it.
      showWhole: () => setAround(false),
    };
  }, [navigation]);
  return { ...ways, isAround };
}
