import type en from '../../locales/en/head.ts';
import { formatsOf, type Formats } from '../i18n/formats.ts';
import { i18nextOf, type Messages, type PageMessages } from '../i18n/i18next.ts';
import type { Language } from '../i18n/language.ts';
import { translateBy, type Translate } from '../i18n/translate.ts';

/** What only the heads of pages say; no browser needs it as a script. */
export type HeadWords = { readonly [Key in keyof typeof en]: string };

/** The words that the build has in one language: those of the page, and those of its head. */
export type BuildMessages = PageMessages & Messages & { readonly head: HeadWords };

/** How texts are written in one language: the messages of the page and of its head, and the formats of dates. */
export interface Localization {
  readonly t: Translate;
  readonly formats: Formats;
}

/** The localization of `language`, in its first digits: no reader has chosen others yet. */
export function localizationOf(language: Language, messages: BuildMessages): Localization {
  const i18n = i18nextOf(language.tag, messages);
  return { t: translateBy(i18n), formats: formatsOf(language, i18n) };
}
