import { afterEach, describe, expect, it, vi } from 'vitest';
import { preferredLocale, savedPreferences, savePreferences } from './preferences.ts';

const none = { theme: 'auto', digits: 'latn', locale: null };

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

  it.each(['', 'not json', '[]', 'null', '{"theme":"pink","digits":7,"locale":"fr"}'])(
    'that make no sense are the defaults: %s',
    (text) => {
      localStorage.setItem('albania-iran-israel', text);
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
    { saved: null, languages: ['sq'], locale: 'en' },
    { saved: null, languages: [], locale: 'en' },
  ] as const)('is $locale for a reader of $languages who chose $saved', ({ saved, languages, locale }) => {
    expect(preferredLocale(saved, languages)).toBe(locale);
  });
});
