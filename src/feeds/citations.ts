import { Cite, type CSL } from '@citation-js/core';
import { addressOf } from '../head/addresses.ts';
import type { SitePage } from '../site/sitePages.ts';
import { plainStyleOf } from './citationStyles.ts';
import { latexOf } from './latex.ts';
import type { Publication, Written } from './written.ts';

interface Cited {
  readonly page: SitePage;
  readonly citation: CSL;
}

/** How the story and each of its events are cited in plain text, as newspapers or scholars of the language do. */
export function plainTextOf(publication: Publication): readonly Written[] {
  const cited = citedIn(publication);
  // All at once: reading a style takes a second.
  const options = {
    ...plainStyleOf(publication.edition.language),
    format: 'text',
    asEntryArray: true,
  } as const;
  const citations = cited.map(({ citation }) => citation);
  const texts: ReadonlyMap<CSL['id'], string> = new Map(new Cite(citations).format('bibliography', options));
  return cited.map(({ page, citation }) => ({ page, source: line(texts.get(citation.id) ?? '') }));
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
  const about = (page: SitePage, name: string, day: string) => ({
    id: `${name}-${locale}`,
    URL: addressOf(page, locale, site),
    issued: issuedOn(day),
    language: locale,
  });
  const story: SitePage = { kind: 'story' };
  return [
    {
      page: story,
      citation: { ...about(story, 'timeline', edition.updated), type: 'webpage', title: headline },
    },
    ...edition.events.map(({ id, title, updated }) => {
      const page: SitePage = { kind: 'event', event: id };
      // Not “webpage”: BibTeX has no field for the whole of which a web page is part.
      const article = { type: 'article-newspaper', title, 'container-title': headline } as const;
      return { page, citation: { ...about(page, id, updated), ...article } };
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
