import { beforeAll, describe, expect, it } from 'vitest';
import { languages, type TestLocale } from '../../../tests/fixtures/languages.ts';
import { typefacesOfPage, type Weight } from './typefaces.ts';
import { typesetterWith, type Line, type Typesetter } from './typesetter.ts';

let typesetter: Typesetter;

const typeset = (text: string, weight: Weight, locale: TestLocale) =>
  typesetter(text, weight, languages[locale].language);

beforeAll(async () => {
  const faces = await typefacesOfPage(Object.values(languages).map(({ language }) => language));
  typesetter = typesetterWith(faces);
});

const idsOf = ({ glyphs }: Line) => glyphs.map(({ id }) => id);
const idAlone = (letter: string) => idsOf(typeset(letter, 700, 'ar'))[0];

describe('Arabic', () => {
  it('is joined: within a word every letter has another shape than alone', () => {
    const word = idsOf(typeset('بيت', 700, 'ar'));
    const alone = ['ت', 'ي', 'ب'].map(idAlone);
    expect(word.filter((id) => alone.includes(id))).toEqual([]);
  });

  it('runs right to left: its first letter stands at the right end', () => {
    // Neither Alef nor Dal joins the next letter, so that both are seen as they are alone.
    expect(idsOf(typeset('اد', 700, 'ar'))).toEqual([idAlone('د'), idAlone('ا')]);
  });

  it('makes one letter of Lam and Alef', () => {
    expect(typeset('لا', 700, 'ar').glyphs).toHaveLength(1);
  });

  it('has Latin names and digits inside it in their own order, and joins what is around them', () => {
    const line = idsOf(typeset('لا TIMS 24 بيت', 700, 'ar'));
    const text = line.join(' ');
    expect(text).toContain(idsOf(typeset('TIMS', 700, 'ar')).join(' '));
    expect(text).toContain(idsOf(typeset('24', 700, 'ar')).join(' '));
    expect(line.slice(-1)).toEqual(idsOf(typeset('لا', 700, 'ar')));
    expect(text.startsWith(idsOf(typeset('بيت', 700, 'ar')).join(' '))).toBe(true);
  });

  it('turns quotation marks round, as its readers expect', () => {
    const asInLatin = idsOf(typeset('A»A', 700, 'ar'))[1];
    expect(idsOf(typeset('«', 700, 'ar'))).toEqual([asInLatin]);
  });
});

describe('Persian', () => {
  it('has letters of its own, joined', () => {
    const word = idsOf(typeset('پیچک', 700, 'fa'));
    expect(word).toHaveLength(4);
    expect(word.filter((id) => ['پ', 'ی', 'چ', 'ک'].map(idAlone).includes(id))).toEqual([]);
  });

  it('breaks a word at the non-joiner, which itself is nothing to be seen', () => {
    const [joined, broken] = ['میشود', 'می\u{200C}شود'].map((word) => idsOf(typeset(word, 700, 'fa')));
    expect(broken).not.toEqual(joined);
    expect(typeset('\u{200C}', 700, 'fa').width).toBe(0);
  });
});

describe('a line', () => {
  it('is as wide as its words and the spaces between them', () => {
    const [word, space, other] = ['ألبانيا', ' ', 'TIMS'].map((text) => typeset(text, 400, 'ar').width);
    expect(typeset('ألبانيا TIMS', 400, 'ar').width).toBeCloseTo((word ?? 0) + (space ?? 0) + (other ?? 0));
  });

  it('is wider in bold', () => {
    expect(typeset('Albania', 700, 'en').width).toBeGreaterThan(typeset('Albania', 400, 'en').width);
  });

  it('is refused where no typeface has a character', () => {
    expect(() => typeset('Албания', 400, 'en')).toThrow('No typeface of the page has "А"');
    // English is not set in a typeface that has Arabic letters.
    expect(() => typeset('لا', 400, 'en')).toThrow('No typeface of the page has "ل"');
  });
});
