import { describe, expect, it } from 'vitest';
import { balancedLines, breakableWords } from './lines.ts';

/** Lines of `text` where every letter and space is as wide as any other. */
function linesOf(text: string, room: number): readonly string[] | null {
  const words = breakableWords(text);
  const widthOf = (first: number, last: number) => words.slice(first, last + 1).join(' ').length;
  return balancedLines(words, widthOf, room);
}

describe('lines of a headline', () => {
  it('are one where all fits on one', () => {
    expect(linesOf('Albania severs ties', 19)).toEqual(['Albania severs ties']);
  });

  it('are as few as the room asks for, and even: no word is left alone below a full line', () => {
    expect(linesOf('Albania severs ties with Iran', 25)).toEqual(['Albania severs', 'ties with Iran']);
  });

  it('lose no word, and none is wider than the room', () => {
    const text = 'FBI and CISA: Iranian actors spent fourteen months in Albanian networks';
    const lines = linesOf(text, 18);
    expect(lines?.join(' ')).toBe(text);
    expect(Math.max(...(lines ?? []).map(({ length }) => length))).toBeLessThanOrEqual(18);
  });

  it('keep a number with what it counts, and an article with its noun', () => {
    expect(breakableWords('gives diplomats 24 hours: a last word')).toEqual([
      'gives',
      'diplomats',
      '24 hours:',
      'a last',
      'word',
    ]);
    expect(breakableWords('وتمهل دبلوماسيي طهران 24 ساعة')).toContain('24 ساعة');
  });

  it('are none where a word is wider than the room', () => {
    expect(linesOf('Unparliamentarily', 16)).toBeNull();
  });
});
