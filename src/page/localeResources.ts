import type { Messages } from '../i18n/i18next.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';

/** What the page needs to speak one language: the story and the words around it. */
export interface LocaleResources {
  readonly locale: Locale;
  readonly edition: Edition;
  readonly messages: Messages;
}

const sources = {
  ar: () => Promise.all([import('virtual:edition/ar'), import('../../locales/ar.ts')]),
  en: () => Promise.all([import('virtual:edition/en'), import('../../locales/en.ts')]),
} as const satisfies Record<Locale, unknown>;

const loaded = new Map<Locale, Promise<LocaleResources>>();

/** The resources of `locale`, fetched once; rejects when the network fails, and may then be asked again. */
export function localeResources(locale: Locale): Promise<LocaleResources> {
  const known = loaded.get(locale);
  if (known !== undefined) return known;
  const loading = sources[locale]().then(([{ edition }, { default: messages }]) => ({
    locale,
    edition,
    messages,
  }));
  loaded.set(locale, loading);
  loading.catch(() => loaded.delete(locale));
  return loading;
}
