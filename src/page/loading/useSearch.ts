import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Language } from '../../i18n/language.ts';
import { everything, finderIn, visibleQuery, type Search, type SearchIndex } from '../../model/search.ts';
import type { FetchedStore } from './fetchedStore.ts';

/** Finds nothing. */
const nothing = () => false;

/**
 * What `query` finds in `language`. The index is fetched when there first is one; until it is here nothing is found, for
 * what was not searched must not look as if it had been. Where it does not come all is shown, and said to be.
 */
export function useSearch(language: Language, query: string, indexes: FetchedStore<SearchIndex>): Search {
  const { tag, search: rules } = language;
  const asked = visibleQuery(query);
  const state = () => indexes.of(tag);
  const { value: index, failed } = useSyncExternalStore(indexes.subscribe, state, state);

  // Fetching is no part of rendering. With each letter that is typed what failed is tried again.
  useEffect(
    function fetchWanted() {
      if (asked !== '') void indexes.load(tag);
    },
    [indexes, tag, asked],
  );
  return useMemo(() => {
    if (asked === '') return { state: 'ready', isFound: everything };
    if (index !== null) return { state: 'ready', isFound: finderIn(index, asked, rules) };
    return failed ? { state: 'failed', isFound: everything } : { state: 'searching', isFound: nothing };
  }, [asked, index, failed, rules]);
}
