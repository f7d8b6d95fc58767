import { describe, expect, it } from 'vitest';
import { excerptIn, runsIn } from './excerpt.ts';

const isPortnoy = (word: string) => /Portnoy|بورتنوي/u.test(word);

/** Runs as text, what matches in brackets. */
const written = (runs: ReturnType<typeof runsIn>) =>
  runs.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('what matches', () => {
  it.each([
    ['Gaby Portnoy, head of it', 'Gaby [Portnoy], head of it'],
    ['Portnoy’s charge', '[Portnoy]’s charge'],
    ['none of it', 'none of it'],
    ['', ''],
  ])('is set apart in %s', (text, expected) => {
    expect(written(runsIn(text, isPortnoy))).toBe(expected);
  });

  it('is the whole word in Arabic, whose letters stay joined, with its particle and its vowels', () => {
    expect(written(runsIn('اجتماعا لبورتنوي مع الوفد', isPortnoy))).toBe('اجتماعا [لبورتنوي] مع الوفد');
    expect(written(runsIn('قال مُحَمَّد', (word) => word.startsWith('م')))).toBe('قال [مُحَمَّد]');
  });
});

describe('the words around it', () => {
  it('begin a little before it, with a whole word, and say that something went before', () => {
    const text = 'The two countries’ cyber chiefs, Gaby Portnoy and Igli Tafa';
    expect(written(excerptIn([text], isPortnoy))).toBe('… cyber chiefs, Gaby [Portnoy] and Igli Tafa');
  });

  it('begin with the text where little went before', () => {
    const text = 'At a meeting Gaby Portnoy spoke';
    expect(written(excerptIn([text], isPortnoy))).toBe('At a meeting Gaby [Portnoy] spoke');
  });

  it('begin with it where a word of many letters went before', () => {
    const text = `${'x'.repeat(40)}-Portnoy`;
    expect(written(excerptIn([text], isPortnoy))).toBe('… [Portnoy]');
  });

  it('are of the text that has most of it', () => {
    const texts = ['Rama came.', 'Portnoy met Rama.'];
    expect(written(excerptIn(texts, (word) => ['Rama', 'Portnoy'].includes(word)))).toBe(
      '[Portnoy] met [Rama].',
    );
  });

  it('are the first of the first text where none has it, as when the title does', () => {
    expect(written(excerptIn(['Nothing of it.', 'Nor here.'], isPortnoy))).toBe('Nothing of it.');
  });

  it('end where there is no more room for them', () => {
    const [run] = excerptIn(['word '.repeat(500)], isPortnoy);
    expect(run?.text.length).toBeLessThan(300);
  });

  it('are none where there is no text', () => {
    expect(excerptIn([], isPortnoy)).toEqual([]);
  });
});
