import type { Digits } from '../i18n/formats.ts';
import { isLocale, locales, type Locale } from '../i18n/locale.ts';
import type { Theme } from '../model/theme.ts';

/** What a reader has chosen for this and later visits; never part of an address. */
export interface Preferences {
  readonly theme: Theme;
  readonly digits: Digits;
  /** The language chosen by hand, or null. */
  readonly locale: Locale | null;
}

const key = 'albania-iran-israel';

/** Those of a reader who has chosen nothing. */
export const noPreferences: Preferences = { theme: 'auto', digits: 'latn', locale: null };

/** What was saved; the defaults where nothing was, or storage is refused. */
export function savedPreferences(): Preferences {
  try {
    return parsePreferences(JSON.parse(localStorage.getItem(key) ?? '{}'));
  } catch {
    return noPreferences;
  }
}

/** Saves for the next visit, where the browser lets us. */
export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Private windows and sandboxed frames refuse storage: the choice then holds for this visit.
  }
}

/** The language to open in: the saved choice, else the first of the browser's that we speak, else English. */
export function preferredLocale(saved: Locale | null, languages: readonly string[]): Locale {
  const spoken = languages.map((tag) => locales.find((locale) => tag.toLowerCase().split('-')[0] === locale));
  return saved ?? spoken.find((locale) => locale !== undefined) ?? 'en';
}

function parsePreferences(data: unknown): Preferences {
  if (typeof data !== 'object' || data === null) return noPreferences;
  const saved: Readonly<Record<string, unknown>> = { ...data };
  const { theme, digits, locale } = saved;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    digits: digits === 'arab' ? 'arab' : 'latn',
    locale: isLocale(locale) ? locale : null,
  };
}
