import { describe, expect, it } from 'vitest';
import story from '../stories/fixture/story.ts';
import { untranslatedIn } from './untranslated.ts';

describe('a text on an Arabic page', () => {
  it.each(['الانتقال إلى النص', 'Associated Press', '2022', 'AA22-264A', 'e-Albania'])('may be %s', (text) => {
    expect(untranslatedIn(text, 'ar')).toEqual([]);
  });

  it.each([
    { text: 'Skip to the text', what: 'a message' },
    { text: 'Next: Iran denies', what: 'a message around a name' },
    { text: story.chapters['stop']?.title.en ?? '', what: 'a text of the story' },
  ])('may not be $what in English', ({ text }) => {
    expect(untranslatedIn(text, 'ar')).toEqual([`“${text}” is English`]);
  });

  it.each(['رفتن به متن', 'بعدی: توقف ساعت', 'ساعت کلمورا'])('may not be Persian: %s', (text) => {
    expect(untranslatedIn(text, 'ar')).toEqual([`“${text}” is Persian`]);
  });
});

describe('a text on an English page', () => {
  it.each(['Skip to the text', 'via'])('may be English: %s', (text) => {
    expect(untranslatedIn(text, 'en')).toEqual([]);
  });

  it('may be Arabic neither in what we say nor in its letters', () => {
    expect(untranslatedIn('الانتقال إلى النص', 'en')).toEqual([
      '“الانتقال إلى النص” has letters of another script',
      '“الانتقال إلى النص” is Arabic',
    ]);
    expect(untranslatedIn('the word ساعة', 'en')).toEqual(['“the word ساعة” has letters of another script']);
  });
});

describe.each(story.languages)('a text on a page in %s', (locale) => {
  it.each(['skipToText', 'events_other', 'events'])('may not be the name of a message: %s', (text) => {
    expect(untranslatedIn(text, locale)).toEqual([`“${text}” is the name of a message`]);
  });

  it('may not have a variable that nothing was put in for', () => {
    expect(untranslatedIn('{{number}}', locale)).toEqual([
      '“{{number}}” has a variable that nothing was put in for',
    ]);
  });
});

it.each(story.languages)('publishers have their own names in %s', (locale) => {
  expect(untranslatedIn('Kelmora Town Council', locale)).toEqual([]);
  expect(untranslatedIn('صحيفة المرفأ', locale)).toEqual([]);
});

it('the name of a publisher may stand in a text', () => {
  expect(untranslatedIn('Source 1: صحيفة المرفأ', 'en')).toEqual([]);
  expect(untranslatedIn('المصدر 1: صحيفة المرفأ', 'en')).not.toEqual([]);
});

it('what two languages say alike is at home in both', () => {
  expect(untranslatedIn('محرم', 'ar')).toEqual([]);
  expect(untranslatedIn('محرم', 'fa')).toEqual([]);
});

it('a language in which the story is not told has no pages', () => {
  expect(() => untranslatedIn('Tekst', 'sq')).toThrow('not told in “sq”');
});
