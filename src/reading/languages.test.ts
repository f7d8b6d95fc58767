import { expect, it } from 'vitest';
import { languageOf } from './languages.ts';

it('a region does not make another language', () => {
  expect(languageOf('en-GB')).toBe('en');
});

it('a language that nobody named is not guessed', () => {
  expect(languageOf('eo')).toBeNull();
});
