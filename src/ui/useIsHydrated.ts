import { useSyncExternalStore } from 'react';

/**
 * False while React takes over a page that the build wrote, which knows nothing of the reader's own choices; true ever after.
 * What differs from reader to reader waits for it, so that both drawings of the page are the same.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

const neverChanges = () => () => undefined;
