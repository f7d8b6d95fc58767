import { useCallback, useEffect, useMemo } from 'react';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import { matching, type Filters } from '../../model/filter.ts';
import { noSearch, visibleQuery, type Search } from '../../model/search.ts';
import { useFetched } from './fetchedStore.ts';
import { searcherKey, type LateSearcher } from './lateSearcher.ts';
import { useLater } from './useLater.ts';

/** Until what was asked for is searched nothing is found, for it must not look as if it had been. */
const searching: Search = { ...noSearch, state: 'searching', isFound: () => false };

/** Where it cannot be searched all is shown, and said to be. */
const failing: Search = { ...noSearch, state: 'failed' };

/**
 * What `query` finds in `edition`. The searcher is fetched when there first is one; until it is here nothing is found.
 * Where it does not come all is shown, and said to be.
 */
export function useSearch(edition: Edition, query: string, searcher: LateSearcher): Search {
  const asked = visibleQuery(query);
  const { value: search, failed } = useFetched(searcher, searcherKey);

  // Fetching is no part of rendering. With each letter that is typed what failed is tried again.
  useEffect(
    function fetchWanted() {
      if (asked !== '') void searcher.load(searcherKey);
    },
    [searcher, asked],
  );
  return useMemo(() => {
    if (asked === '') return noSearch;
    if (search === null) return failed ? failing : searching;
    const found = search(asked, edition);
    return { state: 'ready', isFound: found.isFound, found };
  }, [asked, search, failed, edition]);
}

/** What a page shows of its story. */
interface ShownEvents {
  /** Those that the filters leave. */
  readonly shown: readonly EditionEvent[];
  /** The same for lists, and whether it is not yet known which. */
  readonly listed: { readonly events: readonly EditionEvent[]; readonly isSearching: boolean };
  readonly search: Search;
  /** Fetches what is searched with, before the reader has typed. */
  readonly prepareSearch: () => void;
}

/** What `filters` leave of `edition`, in which `searcher` finds. */
export function useShownEvents(edition: Edition, filters: Filters, searcher: LateSearcher): ShownEvents {
  const search = useSearch(edition, filters.query, searcher);
  const { isFound, state } = search;
  const shown = useMemo(() => matching(edition, filters, isFound), [edition, filters, isFound]);
  const isSearching = state === 'searching';
  const listed = useLater(
    edition,
    useMemo(() => ({ events: shown, isSearching }), [shown, isSearching]),
  );
  const prepareSearch = useCallback(() => {
    void searcher.load(searcherKey);
  }, [searcher]);
  return { shown, listed, search, prepareSearch };
}
