import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Locale } from '../i18n/locale.ts';
import { arabicLocale, arabicStyle } from './arabicCitations.ts';

const { styles, locales } = plugins.config.get('@csl');
styles.add('arabic', arabicStyle());
locales.add('ar', arabicLocale());

const { format } = plugins.config.get('@bibtex');
// Else every letter that is not ASCII is dropped, which leaves nothing of an Arabic title.
format.asciiOnly = false;
format.useIdAsLabel = true;
// Else ids lose their hyphens.
format.checkLabel = false;

/** How a citation is written as plain text: APA in English, what Arabic newspapers do in Arabic. */
export const plainStyles = {
  ar: { style: 'arabic', lang: 'ar' },
  en: { style: 'apa', lang: 'en-US' },
} as const satisfies Record<Locale, { readonly style: string; readonly lang: string }>;
