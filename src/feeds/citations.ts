import { Cite, type CSL } from '@citation-js/core';
import { addressOf } from '../head/addresses.ts';
import { localizationOf, type Localization } from '../head/headMessages.ts';
import type { SitePage } from '../site/sitePages.ts';
import { spanOf } from '../time/edtf.ts';
import { plainStyleOf } from './citationStyles.ts';
import { latexOf } from './latex.ts';
import type { Publication, Written } from './written.ts';

interface Cited {
  readonly page: SitePage;
  readonly address: string;
  /** When it was last changed: `2026-11-23`. */
  readonly day: string;
  readonly citation: CSL;
}

/**
 * How the story and each of its events are cited in plain text, as newspapers or scholars of the language do, in the
 * digits and the calendar of the language.
 */
export function plainTextOf(publication: Publication): readonly Written[] {
  const { edition, messages } = publication;
  const { style } = edition.language.citation;
  const localization = localizationOf(edition.language, messages);
  const cited = citedIn(publication);
  // All at once: reading a style takes a second.
  const options = {
    ...plainStyleOf(edition.language),
    format: 'text',
    asEntryArray: true,
  } as const;
  const citations = cited.map(({ day, citation }) =>
    style === 'newspaper' ? { ...citation, issued: { literal: dayInWords(day, localization) } } : citation,
  );
  const texts: ReadonlyMap<CSL['id'], string> = new Map(new Cite(citations).format('bibliography', options));
  const { formats } = localization;
  return cited.map(({ page, address, citation }) => {
    const around = (texts.get(citation.id) ?? '').split(address);
    return { page, source: line(around.map((part) => formats.digitsOf(part)).join(address)) };
  });
}

/** `1 December 2026`; in Persian «۱۰ آذر ۱۴۰۵ (۱ دسامبر ۲۰۲۶)», for whoever reads it where no calendar stands by. */
function dayInWords(day: string, { t, formats }: Localization): string {
  const { calendarBeside } = formats.language;
  const date = formats.day(day);
  return calendarBeside === null
    ? date
    : t('dates:beside', { date, other: formats.dateIn(calendarBeside, spanOf(day)) });
}

/** The same in BibTeX. */
export function bibtexOf(publication: Publication): readonly Written[] {
  return citedIn(publication).map(({ page, citation }) => ({ page, source: line(bibtexEntryOf(citation)) }));
}

/** The same in CSL-JSON. */
export function cslOf(publication: Publication): readonly Written[] {
  return citedIn(publication).map(({ page, citation }) => ({
    page,
    source: line(new Cite(citation).format('data')),
  }));
}

const line = (text: string) => `${text.trim()}\n`;

/** What is cited, as CSL has it (https://citationstyles.org). Nobody is named as its author, since nobody signs it. */
function citedIn({ edition, messages, site }: Publication): readonly Cited[] {
  const { locale } = edition;
  const { headline } = messages.story;
  const cited = (page: SitePage, name: string, day: string, about: Pick<CSL, 'type' | 'title'>): Cited => {
    const address = addressOf(page, locale, site);
    const known = { id: `${name}-${locale}`, URL: address, issued: issuedOn(day), language: locale };
    return { page, address, day, citation: { ...known, ...about } };
  };
  return [
    cited({ kind: 'story' }, 'timeline', edition.updated, { type: 'webpage', title: headline }),
    ...edition.events.map(({ id, title, updated }) => {
      // Not “webpage”: BibTeX has no field for the whole of which a web page is part.
      const article = { type: 'article-newspaper', title, 'container-title': headline } as const;
      return cited({ kind: 'event', event: id }, id, updated, article);
    }),
  ];
}

/** `2026-11-23` as CSL has dates. */
function issuedOn(day: string): NonNullable<CSL['issued']> {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return { 'date-parts': [[Number(year), Number(month), Number(dayOfMonth)]] };
}

function bibtexEntryOf(citation: CSL): string {
  const { title = '', 'container-title': container, URL: address = '' } = citation;
  const safe = {
    ...citation,
    title: latexOf(title),
    ...(container !== undefined && { 'container-title': latexOf(container) }),
  };
  const entry = new Cite(safe).format('bibtex');
  // The one field with the address that LaTeX would set as text, in which % and _ are commands.
  return entry.replace(`howpublished = {${address}}`, () => `howpublished = {\\url{${address}}}`);
}
