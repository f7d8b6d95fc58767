import { useCallback, useEffect, useMemo } from 'react';
import type { Language } from '../../i18n/language.ts';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import { matching, type Filters } from '../../model/filter.ts';
import { everything, finderIn, visibleQuery, type Search, type SearchIndex } from '../../model/search.ts';
import { useFetched, type FetchedStore } from './fetchedStore.ts';

/** Finds nothing. */
const nothing = () => false;

/**
 * What `query` finds in `language`. The index is fetched when there first is one; until it is here nothing is found, for
 * what was not searched must not look as if it had been. Where it does not come all is shown, and said to be.
 */
export function useSearch(language: Language, query: string, indexes: FetchedStore<SearchIndex>): Search {
  const { tag, search: rules } = language;
  const asked = visibleQuery(query);
  const { value: index, failed } = useFetched(indexes, tag);

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

/** What a page shows of its story. */
interface ShownEvents {
  /** Those that the filters leave. */
  readonly shown: readonly EditionEvent[];
  readonly search: Search;
  /** Fetches what is searched, before the reader has typed. */
  readonly prepareSearch: () => void;
}

/** What `filters` leave of `edition`, in whose language `indexes` have what is searched. */
export function useShownEvents(
  edition: Edition,
  filters: Filters,
  indexes: FetchedStore<SearchIndex>,
): ShownEvents {
  const { language, locale } = edition;
  const search = useSearch(language, filters.query, indexes);
  const { isFound } = search;
  const shown = useMemo(() => matching(edition, filters, isFound), [edition, filters, isFound]);
  const prepareSearch = useCallback(() => {
    void indexes.load(locale);
  }, [indexes, locale]);
  return { shown, search, prepareSearch };
}
