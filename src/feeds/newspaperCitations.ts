import { element, xmlDocument, type Markup } from '../site/markup.ts';
import type { Language } from '../i18n/language.ts';

const namespace = 'http://purl.org/net/xbiblio/csl';

/**
 * How newspapers name what they quote, in CSL (https://citationstyles.org): «title», publication, date, address. No
 * style that comes with the citation library knows Arabic commas. The date comes in words: CSL knows no calendar but the
 * Gregorian.
 */
export function newspaperStyle({ tag, comma, citation }: Language): string {
  const info = element(
    'info',
    {},
    element('title', {}, `Newspaper reference (${tag})`),
    element('id', {}, `newspaper-reference-${tag}`),
    element('updated', {}, '2026-11-23T00:00:00Z'),
  );
  const parts = element(
    'group',
    { delimiter: comma },
    element('text', { variable: 'title', quotes: 'true' }),
    element('text', { variable: 'container-title' }),
    element('date', { variable: 'issued', form: 'text' }),
    element('text', { variable: 'URL' }),
  );
  return xmlDocument(
    element(
      'style',
      { xmlns: namespace, version: '1.0', class: 'note', 'default-locale': citation.locale },
      info,
      element('citation', {}, element('layout', {}, parts)),
      element('bibliography', {}, element('layout', {}, parts)),
    ),
  );
}

/** What a citation needs of a language: quotation marks, and a place for the date, which CSL puts where the year is. */
export function newspaperLocale({ quotes: marks, citation }: Language): string {
  const quotes = [
    term('open-quote', marks.outer[0]),
    term('close-quote', marks.outer[1]),
    term('open-inner-quote', marks.inner[0]),
    term('close-inner-quote', marks.inner[1]),
  ];
  return xmlDocument(
    element(
      'locale',
      { xmlns: namespace, version: '1.0', 'xml:lang': citation.locale },
      element('style-options', { 'punctuation-in-quote': 'false' }),
      element('date', { form: 'text' }, element('date-part', { name: 'year' })),
      element('terms', {}, ...quotes),
    ),
  );
}

function term(name: string, text: string): Markup {
  return element('term', { name }, text);
}
