import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { preferredLocale, savedPreferences, savePreferences } from './preferences.ts';

const none = { theme: 'auto', digits: null, locale: null };

// Views of other tests may have kept something in this document.
beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

function refuse(): never {
  throw new DOMException('refused', 'SecurityError');
}

describe('preferences', () => {
  it('are those of the last visit', () => {
    savePreferences({ theme: 'dark', digits: 'arab', locale: 'ar' });
    expect(savedPreferences()).toEqual({ theme: 'dark', digits: 'arab', locale: 'ar' });
  });

  it('are kept for each story of a host by itself', () => {
    savePreferences({ theme: 'dark', digits: null, locale: 'fa' });
    expect(Object.keys(localStorage)).toEqual([import.meta.env.STORY]);
    localStorage.clear();
    localStorage.setItem('another-story', '{"theme":"dark"}');
    expect(savedPreferences()).toEqual(none);
  });

  it.each(['', 'not json', '[]', 'null', '{"theme":"pink","digits":7,"locale":7}'])(
    'that make no sense are the defaults: %s',
    (text) => {
      localStorage.setItem(import.meta.env.STORY, text);
      expect(savedPreferences()).toEqual(none);
    },
  );

  it('hold for the visit alone where the browser refuses storage', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    expect(() => {
      savePreferences({ theme: 'dark', digits: 'latn', locale: null });
    }).not.toThrow();
    expect(savedPreferences()).toEqual(none);
  });
});

describe('the language to open in', () => {
  it.each([
    { saved: 'ar', languages: ['en'], locale: 'ar' },
    { saved: null, languages: ['sq-AL', 'ar-EG', 'en'], locale: 'ar' },
    { saved: null, languages: ['en-US', 'ar'], locale: 'en' },
    { saved: null, languages: ['fa-AF'], locale: 'fa' },
    { saved: null, languages: ['FA'], locale: 'fa' },
    { saved: null, languages: ['sq'], locale: 'en' },
    { saved: null, languages: [], locale: 'en' },
    // Chosen by hand when the story was told in it.
    { saved: 'fr', languages: ['ar'], locale: 'ar' },
    { saved: '', languages: ['', 'ar'], locale: 'ar' },
  ] as const)('is $locale for a reader of $languages who chose $saved', ({ saved, languages, locale }) => {
    expect(preferredLocale(saved, languages, ['en', 'ar', 'fa'], 'en')).toBe(locale);
  });

  it.each([
    { languages: ['pt-BR', 'en'], locale: 'pt-BR' },
    { languages: ['pt-PT', 'en'], locale: 'pt' },
    { languages: ['zh-Hant-TW'], locale: 'zh-Hant' },
    { languages: ['zh'], locale: 'ar' },
  ])('is $locale for $languages: the one that says the most of what was asked', ({ languages, locale }) => {
    const locales = ['ar', 'pt', 'pt-BR', 'zh-Hant', 'en'];
    expect(preferredLocale(null, languages, locales, 'ar')).toBe(locale);
  });
});
