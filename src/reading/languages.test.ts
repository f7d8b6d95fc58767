import { expect, it } from 'vitest';
import { sources } from '../story/sources.ts';
import { languageOf } from './languages.ts';

it('every language of the sources has a name', () => {
  const nameless = Object.values(sources)
    .map(({ language }) => language)
    .filter((language) => languageOf(language) === null);
  expect(nameless).toEqual([]);
});

it('a region does not make another language', () => {
  expect(languageOf('en-GB')).toBe('en');
});

it('a language that nobody named is not guessed', () => {
  expect(languageOf('eo')).toBeNull();
});
