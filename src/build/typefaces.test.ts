import { describe, expect, it } from 'vitest';
import { languages } from '../../tests/fixtures/languages.ts';
import { localized } from '../../tests/fixtures/theStory.ts';
import { fileNameOf } from './typefaces.ts';

describe.each(localized)('the typeface of $locale', ({ edition, messages }) => {
  const { typeface, direction } = edition.language;
  const held = new Set(typeface.subsets.flatMap(({ characters }) => Array.from(characters)));

  it('holds every letter, mark and sign of the interface and of a story', () => {
    // The headlines of sources are in languages of their own.
    const { events, chapters, actors, lanes, kinds } = edition;
    const text = JSON.stringify([events, chapters, actors, lanes, kinds, messages]);
    const missing = [...new Set(text.match(/[^\p{C}]|\u{200C}/gu))].filter((one) => !held.has(one));
    expect(missing).toEqual([]);
  });

  it('has the letters by which a browser is asked for it: one of each subset, that of its own script first', () => {
    const letters = Array.from(typeface.letters);
    expect(letters).toHaveLength(typeface.subsets.length);
    for (const [at, { characters }] of typeface.subsets.entries()) expect(characters).toContain(letters[at]);
    expect(/^\p{Script=Arabic}/u.test(typeface.letters)).toBe(direction === 'rtl');
  });
});

it('holds the hamza on ه of Persian quotations and names, in both of its spellings', () => {
  const [own] = languages.fa.language.typeface.subsets;
  for (const character of '\u{654}ۀه') expect(own?.characters).toContain(character);
});

it('two languages that are read in the same file send the same of it', () => {
  const subsets = Object.values(languages).flatMap(({ language }) => language.typeface.subsets);
  const byFile = new Map(subsets.map((subset) => [fileNameOf(subset), subset]));
  for (const subset of subsets) expect(subset).toEqual(byFile.get(fileNameOf(subset)));
});
