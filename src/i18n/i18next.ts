import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type en from '../../locales/en.ts';
import type { Locale } from './locale.ts';

/** The UI words of one language, by area. */
export type Messages = { readonly [Area in keyof typeof en]: Readonly<Record<string, string>> };

/** An i18next instance that speaks `locale` and nothing else, ready at once. */
export function i18nextOf(locale: Locale, messages: Messages): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: messages },
    ns: Object.keys(messages),
    defaultNS: 'page',
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
  return instance;
}
