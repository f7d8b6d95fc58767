import { useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import { isFiltering, noFilters } from '../../model/filter.ts';
import { keyMomentsOf, momentAt } from '../../model/moments.ts';
import type { Search } from '../../model/search.ts';
import type { MomentArrival, MomentPlace } from '../../place/momentAddress.ts';
import type { MomentStore } from '../../place/momentStore.ts';
import { isTranslated } from '../../ui/isTranslated.ts';
import { eventTextKey, type EventTexts } from '../loading/eventTexts.ts';
import type { LateSearcher } from '../loading/lateSearcher.ts';
import { useShownEvents } from '../loading/useSearch.ts';
import { headline } from '../navigation/focusManagement.ts';

/** By what the reader went on: a key brings the focus to the headline, which is read; of the rest the page tells. */
type Way = 'key' | 'press';

interface Moments extends MomentArrival {
  /** What is gone through, earliest first. */
  readonly events: readonly EditionEvent[];
  /** What is told; null where the filters leave nothing. */
  readonly event: EditionEvent | null;
  /** Whether that is what filters leave, and how far it is known. */
  readonly isFiltered: boolean;
  readonly search: Search;
  /** Whether the page has to tell that it tells another moment. */
  readonly isAnnounced: boolean;
  readonly addressOf: (id: string | null) => string;
  readonly go: (id: string, way: Way) => Promise<void>;
  /** The same without filters: the key moment at which the reader then is. */
  readonly unfiltered: MomentPlace;
}

interface MomentsSource {
  readonly store: MomentStore;
  readonly edition: Edition;
  readonly texts: EventTexts;
  readonly searcher: LateSearcher;
  /** Follows the link to a moment whose text could not be fetched; left out where there is no page to go to. */
  readonly follow?: ((address: string) => void) | undefined;
}

/** The way through the story: where the reader is on it, and how they go on. */
export function useMoments({ store, edition, texts, searcher, follow }: MomentsSource): Moments {
  const arrival = useSyncExternalStore(
    store.subscribe,
    () => store.arrival,
    () => store.prerendered,
  );
  const { place, repairs } = arrival;
  const { filters } = place;
  const { shown, search } = useShownEvents(edition, filters, searcher);
  const isFiltered = isFiltering(filters);
  const events = isFiltered ? shown : keyMomentsOf(edition);
  const event = momentAt(events, place.event, edition.events);
  const [opened] = useState(() => store.arrival);
  // The arrival to which a key has led: its headline has the focus, and is read.
  const [read, setRead] = useState<MomentArrival | null>(null);
  // One at a time: of several wishes the last counts.
  const wish = useRef<string | null>(null);

  const addressOf = (id: string | null) => store.addressOf({ event: id, filters });

  async function go(id: string, way: Way): Promise<void> {
    wish.current = id;
    const key = eventTextKey(edition.locale, id);
    await texts.load(key);
    if (wish.current !== id) return;
    wish.current = null;
    // What the browser has translated is not told in other words in place.
    if (follow !== undefined && (isTranslated() || texts.of(key).failed)) return follow(addressOf(id));
    flushSync(() => {
      store.go({ event: id });
      if (way === 'key') setRead(store.arrival);
    });
    if (way === 'key') headline()?.focus({ preventScroll: true });
    // Who has scrolled down a long text begins the next at its beginning.
    headline()?.scrollIntoView({ block: 'nearest' });
  }

  return {
    place,
    repairs,
    events,
    event,
    isFiltered,
    search,
    isAnnounced: place !== store.prerendered.place && place !== opened.place && place !== read?.place,
    addressOf,
    go,
    unfiltered: {
      event: momentAt(keyMomentsOf(edition), place.event, edition.events)?.id ?? null,
      filters: noFilters,
    },
  };
}
