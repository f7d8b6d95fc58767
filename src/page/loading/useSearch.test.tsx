import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { fixtureSearcher, searcherIn } from '../../../tests/fixtures/searcher.ts';
import { matching, noFilters } from '../../model/filter.ts';
import type { Searcher } from '../../model/search.ts';
import { FetchedStore } from './fetchedStore.ts';
import type { LateSearcher } from './lateSearcher.ts';
import { useSearch } from './useSearch.ts';

const edition = fixtureEdition('en');

/** A reader who searches for `query` by `searcher`: what search says, and the ids of what is shown. */
function searching(query: string, searcher: LateSearcher) {
  const { result, rerender } = renderHook(({ typed }) => useSearch(edition, typed, searcher), {
    initialProps: { typed: query },
  });
  const shown = () => matching(edition, { ...noFilters, query }, result.current.isFound).map(({ id }) => id);
  return { state: () => result.current.state, shown, type: (typed: string) => rerender({ typed }) };
}

/** A network that gives the searcher when the test says so. */
function network() {
  const answers: ((searcher: Searcher | Error) => void)[] = [];
  const fetch = vi.fn<() => Promise<Searcher>>(
    () =>
      new Promise((resolve, reject) => {
        answers.push((searcher) => {
          if (searcher instanceof Error) reject(searcher);
          else resolve(searcher);
        });
      }),
  );
  const answer = (searcher: Searcher | Error) => act(async () => answers.pop()?.(searcher));
  const searcher: LateSearcher = new FetchedStore(fetch);
  return { searcher, fetch, answer };
}

it('whoever does not search fetches nothing, and sees all', () => {
  const { searcher, fetch } = network();
  const { state, shown } = searching(' \u200f', searcher);
  expect(state()).toBe('ready');
  expect(shown()).toHaveLength(edition.events.length);
  expect(fetch).not.toHaveBeenCalled();
});

it('until the searcher is here nothing looks as if it had been searched, then what was asked for is shown', async () => {
  const { searcher, fetch, answer } = network();
  const { state, shown } = searching('dorn', searcher);
  expect(state()).toBe('searching');
  expect(shown()).toEqual([]);
  await answer(searcherIn([edition]));
  expect(state()).toBe('ready');
  expect(shown()).toEqual(['visit']);
  expect(fetch).toHaveBeenCalledOnce();
});

it('a searcher that does not come hides nothing, and the next letter asks for it again', async () => {
  const { searcher, fetch, answer } = network();
  const { state, shown, type } = searching('dorn', searcher);
  await answer(new Error('Offline'));
  expect(state()).toBe('failed');
  expect(shown()).toHaveLength(edition.events.length);
  type('dorn v');
  expect(fetch).toHaveBeenCalledTimes(2);
  await answer(searcherIn([edition]));
  expect(state()).toBe('ready');
});

it('a searcher that is here already answers at once', () => {
  const { state, shown } = searching('dorn', fixtureSearcher());
  expect(state()).toBe('ready');
  expect(shown()).toEqual(['visit']);
});
