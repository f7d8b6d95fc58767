import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Language } from '../i18n/language.ts';
import { newspaperLocale, newspaperStyle } from './newspaperCitations.ts';

const { styles, locales } = plugins.config.get('@csl');

const { format } = plugins.config.get('@bibtex');
// Else every letter that is not ASCII is dropped, which leaves nothing of an Arabic title.
format.asciiOnly = false;
format.useIdAsLabel = true;
// Else ids lose their hyphens.
format.checkLabel = false;

/** How a citation in `language` is written as plain text, by names that the citation library knows from then on. */
export function plainStyleOf(language: Language): { readonly style: string; readonly lang: string } {
  const { style, locale } = language.citation;
  if (style === 'apa') return { style, lang: locale };
  const name = `newspaper-${language.tag}`;
  styles.add(name, newspaperStyle(language));
  locales.add(locale, newspaperLocale(language));
  return { style: name, lang: locale };
}
