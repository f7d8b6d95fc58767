import type { Digits } from '../../i18n/language.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Theme } from '../../ui/theme.ts';

/** What a reader has chosen for this and later visits; never part of an address. */
export interface Preferences {
  readonly theme: Theme;
  /** The digits chosen by hand, where the language may be written in them; null for those it opens with. */
  readonly digits: Digits | null;
  /** The language chosen by hand, or null. */
  readonly locale: Locale | null;
}

/** By story, since several may live on one host. */
const key = import.meta.env.STORY;

/** Those of a reader who has chosen nothing. */
export const noPreferences: Preferences = { theme: 'auto', digits: null, locale: null };

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

/**
 * Of `locales`, those of the story, the one to open in: the saved choice, else the first of the browser's `languages`
 * that is among them, else `otherwise`.
 */
export function preferredLocale(
  saved: Locale | null,
  languages: readonly string[],
  locales: readonly Locale[],
  otherwise: Locale,
): Locale {
  const wanted = [saved ?? '', ...languages];
  const matched = wanted.map((tag) => bestOf(tag, locales));
  return matched.find((locale) => locale !== undefined) ?? otherwise;
}

/** The tag among `locales` that says the most of what `tag` says: for `ar-EG`, `ar-EG` rather than `ar`. */
function bestOf(tag: string, locales: readonly Locale[]): Locale | undefined {
  const parts = tag.toLowerCase().split('-');
  const tags = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  return tags.map((shorter) => locales.find((locale) => locale.toLowerCase() === shorter)).find(Boolean);
}

function parsePreferences(data: unknown): Preferences {
  if (typeof data !== 'object' || data === null) return noPreferences;
  const saved: Readonly<Record<string, unknown>> = { ...data };
  const { theme, digits, locale } = saved;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    digits: digits === 'arab' || digits === 'arabext' || digits === 'latn' ? digits : null,
    locale: typeof locale === 'string' ? locale : null,
  };
}
