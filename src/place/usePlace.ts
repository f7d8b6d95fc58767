import { useSyncExternalStore } from 'react';
import type { Arrival } from './place.ts';
import type { PlaceStore } from './placeStore.ts';

/**
 * Where the reader is now, and what of the address had to be dropped; in a page that the build wrote, at first its own
 * place.
 */
export function usePlace(store: PlaceStore): Arrival {
  return useSyncExternalStore(
    store.subscribe,
    () => store.arrival,
    () => store.prerendered,
  );
}
