// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { untranslatedIn } from './untranslated.ts';

describe('a text on an Arabic page', () => {
  it.each(['الانتقال إلى النص', 'Associated Press', '2022', 'AA22-264A', 'e-Albania'])('may be %s', (text) => {
    expect(untranslatedIn(text, 'ar')).toEqual([]);
  });

  it.each([
    { text: 'Skip to the text', what: 'a message' },
    { text: 'Next: Iran denies', what: 'a message around a name' },
    { text: 'The break with Tehran', what: 'a text of the story' },
  ])('may not be $what in English', ({ text }) => {
    expect(untranslatedIn(text, 'ar')).toEqual([`“${text}” is English`]);
  });
});

describe('a text on an English page', () => {
  it('may be English', () => {
    expect(untranslatedIn('Skip to the text', 'en')).toEqual([]);
  });

  it('may not be Arabic', () => {
    expect(untranslatedIn('الانتقال إلى النص', 'en')).toEqual(['“الانتقال إلى النص” is Arabic']);
  });
});

describe.each(['ar', 'en'] as const)('a text on a page in %s', (locale) => {
  it.each(['skipToText', 'events_other', 'events'])('may not be the name of a message: %s', (text) => {
    expect(untranslatedIn(text, locale)).toEqual([`“${text}” is the name of a message`]);
  });

  it('may not have a variable that nothing was put in for', () => {
    expect(untranslatedIn('{{number}}', locale)).toEqual([
      '“{{number}}” has a variable that nothing was put in for',
    ]);
  });
});
