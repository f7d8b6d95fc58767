import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { fixtureSearchIndexes } from '../../../tests/fixtures/searchIndexes.ts';
import { matching, noFilters } from '../../model/filter.ts';
import { searchIndexOf, type SearchIndex } from '../../model/search.ts';
import { FetchedStore } from './fetchedStore.ts';
import { useSearch } from './useSearch.ts';

const edition = fixtureEdition('en');

/** A reader who searches for `query` in `indexes`: what search says, and the ids of what is shown. */
function searching(query: string, indexes: FetchedStore<SearchIndex>) {
  const { result, rerender } = renderHook(({ typed }) => useSearch(edition.language, typed, indexes), {
    initialProps: { typed: query },
  });
  const shown = () => matching(edition, { ...noFilters, query }, result.current.isFound).map(({ id }) => id);
  return { state: () => result.current.state, shown, type: (typed: string) => rerender({ typed }) };
}

/** A network that gives the index when the test says so. */
function network() {
  const answers: ((index: SearchIndex | Error) => void)[] = [];
  const fetch = vi.fn<(locale: string) => Promise<SearchIndex>>(
    () =>
      new Promise((resolve, reject) => {
        answers.push((index) => {
          if (index instanceof Error) reject(index);
          else resolve(index);
        });
      }),
  );
  const answer = (index: SearchIndex | Error) => act(async () => answers.pop()?.(index));
  return { indexes: new FetchedStore(fetch), fetch, answer };
}

it('whoever does not search fetches no index, and sees all', () => {
  const { indexes, fetch } = network();
  const { state, shown } = searching(' \u200f', indexes);
  expect(state()).toBe('ready');
  expect(shown()).toHaveLength(edition.events.length);
  expect(fetch).not.toHaveBeenCalled();
});

it('until the index is here nothing looks as if it had been searched, then what was asked for is shown', async () => {
  const { indexes, fetch, answer } = network();
  const { state, shown } = searching('dorn', indexes);
  expect(state()).toBe('searching');
  expect(shown()).toEqual([]);
  await answer(searchIndexOf(edition));
  expect(state()).toBe('ready');
  expect(shown()).toEqual(['visit']);
  expect(fetch.mock.calls).toEqual([['en']]);
});

it('an index that does not come hides nothing, and the next letter asks for it again', async () => {
  const { indexes, fetch, answer } = network();
  const { state, shown, type } = searching('dorn', indexes);
  await answer(new Error('Offline'));
  expect(state()).toBe('failed');
  expect(shown()).toHaveLength(edition.events.length);
  type('dorn v');
  expect(fetch).toHaveBeenCalledTimes(2);
  await answer(searchIndexOf(edition));
  expect(state()).toBe('ready');
});

it('an index that is here already answers at once', () => {
  const { state, shown } = searching('dorn', fixtureSearchIndexes());
  expect(state()).toBe('ready');
  expect(shown()).toEqual(['visit']);
});
