import { expect, it } from 'vitest';
import type { Source } from '../../story/types.ts';
import { sources } from './sources.ts';
import { arabicSources } from './sources/arabic.ts';
import { englishSources } from './sources/english.ts';
import { othersSources } from './sources/others.ts';

it('no id stands in two files of sources: one would hide the other', () => {
  const files = [englishSources, arabicSources, othersSources];
  const count = files.flatMap((file) => Object.keys(file)).length;
  expect(Object.keys(sources)).toHaveLength(count);
});

/** The languages of the sources in a file. */
function languages(file: Readonly<Record<string, Source>>): ReadonlySet<string> {
  return new Set(Object.values(file).map(({ language }) => language));
}

it('a source stands in the file of its language', () => {
  expect(languages(englishSources)).toEqual(new Set(['en']));
  expect(languages(arabicSources)).toEqual(new Set(['ar']));
  expect(languages(othersSources)).not.toContain('en');
  expect(languages(othersSources)).not.toContain('ar');
});
