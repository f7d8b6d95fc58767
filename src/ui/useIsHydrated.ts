import { useSyncExternalStore } from 'react';

/**
 * False during hydration, in which the page must be as the build wrote it; true from then on. What differs from reader
 * to reader waits for it.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

const neverChanges = () => () => undefined;
