import { element, xmlDocument, type Markup } from '../head/markup.ts';
import { gregorian } from '../i18n/gregorian.ts';

const namespace = 'http://purl.org/net/xbiblio/csl';

/**
 * How Arabic newspapers name what they quote, in CSL (https://citationstyles.org): «title», publication, day month year,
 * address. No style that comes with the citation library knows Arabic commas.
 */
export function arabicStyle(): string {
  const info = element(
    'info',
    {},
    element('title', {}, 'Arabic newspaper reference'),
    element('id', {}, 'arabic-newspaper-reference'),
    element('updated', {}, '2026-11-23T00:00:00Z'),
  );
  const parts = element(
    'group',
    { delimiter: '، ' },
    element('text', { variable: 'title', quotes: 'true' }),
    element('text', { variable: 'container-title' }),
    element('date', { variable: 'issued', form: 'text' }),
    element('text', { variable: 'URL' }),
  );
  return xmlDocument(
    element(
      'style',
      { xmlns: namespace, version: '1.0', class: 'note', 'default-locale': 'ar' },
      info,
      element('citation', {}, element('layout', {}, parts)),
      element('bibliography', {}, element('layout', {}, parts)),
    ),
  );
}

/** What a citation needs of Arabic: quotation marks, months by the names that the story uses, the order of a date. */
export function arabicLocale(): string {
  const write = gregorian('ar', 'latn');
  const months = Array.from({ length: 12 }, (_, month) =>
    term(`month-${String(month + 1).padStart(2, '0')}`, write(Date.UTC(2026, month), 'month')),
  );
  const quotes = [
    term('open-quote', '«'),
    term('close-quote', '»'),
    term('open-inner-quote', '“'),
    term('close-inner-quote', '”'),
  ];
  return xmlDocument(
    element(
      'locale',
      { xmlns: namespace, version: '1.0', 'xml:lang': 'ar' },
      element('style-options', { 'punctuation-in-quote': 'false' }),
      element(
        'date',
        { form: 'text' },
        element('date-part', { name: 'day', suffix: ' ' }),
        element('date-part', { name: 'month', suffix: ' ' }),
        element('date-part', { name: 'year' }),
      ),
      element('terms', {}, ...quotes, ...months),
    ),
  );
}

function term(name: string, text: string): Markup {
  return element('term', { name }, text);
}
