// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { typefacesOfPage } from './faces.ts';
import { typesetterWith, type Line, type Typesetter } from './typesetter.ts';

let typeset: Typesetter;

beforeAll(async () => {
  typeset = typesetterWith(await typefacesOfPage());
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
  });
});
