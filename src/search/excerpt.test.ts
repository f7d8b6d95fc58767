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
  const long = 'Long ago and far away three four five six Portnoy seven eight';

  it('begin a few words before it, and say that something went before', () => {
    expect(written(excerptIn([long], isPortnoy))).toBe('… three four five six [Portnoy] seven eight');
  });

  it('begin with the text where little went before', () => {
    expect(written(excerptIn(['Then one two three four Portnoy'], isPortnoy))).toBe(
      'Then one two three four [Portnoy]',
    );
  });

  it('begin with a whole word', () => {
    const text = 'It was said by Albania’s chief of the cyber office Portnoy';
    expect(written(excerptIn([text], isPortnoy))).toBe('… of the cyber office [Portnoy]');
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
