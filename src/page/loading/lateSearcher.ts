import type { Searcher } from '../../model/search.ts';
import type { FetchedStore } from './fetchedStore.ts';

/** What finds events of the story, which is fetched when somebody comes to the search box. */
export type LateSearcher = FetchedStore<Searcher>;

/** Its one key: it finds in all languages. */
export const searcherKey = 'story';
