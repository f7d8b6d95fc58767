import { expect, it } from 'vitest';
import { languageOf } from '../../reading/languages.ts';
import { readableAddress } from '../../reading/readableAddress.ts';
import { sources } from './sources.ts';

it('every language of the sources has a name', () => {
  const nameless = Object.values(sources)
    .map(({ language }) => language)
    .filter((language) => languageOf(language) === null);
  expect(nameless).toEqual([]);
});

it('every address still leads to the same place as readers are shown it', () => {
  for (const { url } of Object.values(sources)) {
    expect(new URL(readableAddress(url)).href.toLowerCase()).toBe(new URL(url).href.toLowerCase());
  }
});
