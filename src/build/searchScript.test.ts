import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { testLocales } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import type { Searcher } from '../model/search.ts';
import { searchNames } from '../site/lateDataNames.ts';
import { searchScript } from './searchScript.ts';

const localized = testLocales.map((locale) => ({
  locale,
  edition: fixtureEdition(locale),
  messages: messagesIn(locale),
}));
const { fileName, code } = await searchScript(localized);

it('the script hands over what finds events, and leaves the page no name', () => {
  const heard: { readonly type: string; readonly detail: Searcher }[] = [];
  const page = createContext({
    CustomEvent,
    dispatchEvent: (event: CustomEvent<Searcher>) => heard.push(event),
  });
  const names = Object.keys(page);
  runInContext(code, page);
  expect(Object.keys(page)).toEqual(names);
  expect(heard.map(({ type }) => type)).toEqual([searchNames.event]);
  const { events } = fixtureEdition('en');
  const search = heard[0]?.detail;
  const found = search?.('Exiles', fixtureEdition('en'));
  expect(events.filter((event) => found?.isFound(event) === true)).toHaveLength(1);
});

it('its name says what is in it', async () => {
  expect(fileName).toMatch(/^assets\/search-[\w-]{8}\.js$/u);
  expect((await searchScript(localized.slice(1))).fileName).not.toBe(fileName);
});
