import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { fixtureEventTexts } from '../../../tests/fixtures/eventTexts.ts';
import type { TestLocale } from '../../../tests/fixtures/languages.ts';
import { searcherIn } from '../../../tests/fixtures/searcher.ts';
import { inLocale, renderIn } from '../../../tests/setup/renderIn.tsx';
import type { EventTexts } from '../loading/eventTexts.ts';
import { FetchedStore } from '../loading/fetchedStore.ts';
import { FoundWords } from './FoundWords.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The words around `query` in the event with the id `event`. */
function words(locale: TestLocale, event: string, query: string, texts: EventTexts) {
  const edition = fixtureEdition(locale);
  const found = searcherIn([edition])(query, edition);
  return (
    <p data-testid="words">
      <FoundWords event={event} locale={locale} texts={texts} found={found} />
    </p>
  );
}

const shown = () => screen.getByTestId('words');
const marked = () => Array.from(shown().querySelectorAll('mark'), ({ textContent }) => textContent);

it.each([
  ['en', 'nothing', ['nothing']],
  ['ar', 'كيرينيا', ['كيرينيا']],
] as const)('what was found is marked among the words around it (%s: %s)', (locale, query, expected) => {
  const edition = fixtureEdition(locale);
  const event = edition.events.find(({ claims }) => claims.length > 0);
  renderIn(locale, words(locale, event?.id ?? '', query, fixtureEventTexts('page')));
  expect(marked().length).toBeGreaterThan(0);
  expect(marked()).toEqual(expect.arrayContaining([...expected]));
});

it('where the title alone says it, the text is shown from its beginning', () => {
  const { events } = fixtureEdition('en');
  renderIn('en', words('en', 'visit', 'Dorn', fixtureEventTexts('page')));
  const summary = events.find(({ id }) => id === 'visit')?.summary ?? '';
  expect(shown()).toHaveTextContent(summary.slice(0, 40));
});

it('no number of a source is among them', () => {
  renderIn('en', words('en', 'attack', 'nothing', fixtureEventTexts('page')));
  expect(shown()).not.toHaveTextContent(/\d\d$/u);
});

it('a text is fetched once it stays found, and not while the reader types on', async () => {
  const fetch = vi.fn<(key: string) => Promise<string>>(async () => '<p>Then they said nothing.</p>');
  const texts = new FetchedStore(fetch);
  const { rerender } = renderIn('en', words('en', 'attack', 'nothing', texts));
  expect(shown()).toBeEmptyDOMElement();
  await act(async () => vi.advanceTimersByTime(100));
  rerender(inLocale('en', words('en', 'break', 'nothing', texts)));
  await act(async () => vi.advanceTimersByTime(1000));
  expect(fetch.mock.calls).toEqual([['en/break']]);
  expect(shown()).toHaveTextContent('Then they said nothing.');
});

it('a text that does not come leaves its room empty', async () => {
  const texts: EventTexts = new FetchedStore(() => Promise.reject(new Error('Offline')));
  renderIn('en', words('en', 'attack', 'nothing', texts));
  await act(async () => vi.advanceTimersByTime(1000));
  expect(shown()).toBeEmptyDOMElement();
});
