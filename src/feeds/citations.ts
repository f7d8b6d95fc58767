import type { BuildMessages } from '../head/headMessages.ts';
import { Cite, type CSL } from '@citation-js/core';
import { addressOf } from '../head/addresses.ts';
import type { Language } from '../i18n/language.ts';
import type { Edition } from '../model/edition.ts';
import { citationPathOf, type citationFiles } from '../site/siteFiles.ts';
import type { Site, SitePage } from '../site/sitePages.ts';
import { plainStyleOf } from './citationStyles.ts';
import type { DataFile } from './dataFile.ts';
import { latexOf } from './latex.ts';

interface Cited {
  readonly page: SitePage;
  readonly citation: CSL;
}

/** How the story and each of its events are cited, beside their pages: as plain text, BibTeX and CSL-JSON. */
export function citationFilesOf(edition: Edition, messages: BuildMessages, site: Site): readonly DataFile[] {
  const cited = citedIn(edition, messages, site);
  const texts = plainTextsOf(
    cited.map(({ citation }) => citation),
    edition.language,
  );
  return cited.flatMap(({ page, citation }) => {
    const file = (format: keyof typeof citationFiles, source: string): DataFile => ({
      fileName: citationPathOf(page, format, edition.locale, ''),
      source: `${source.trim()}\n`,
    });
    return [
      file('text', texts.get(citation.id) ?? ''),
      file('bibtex', bibtexOf(citation)),
      file('csl', new Cite(citation).format('data')),
    ];
  });
}

/** What is cited, as CSL has it (https://citationstyles.org). Nobody is named as its author, since nobody signs it. */
function citedIn(edition: Edition, messages: BuildMessages, site: Site): readonly Cited[] {
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

/** Plain texts by id. All at once: reading a style takes a second. */
function plainTextsOf(citations: readonly CSL[], language: Language): ReadonlyMap<CSL['id'], string> {
  const options = { ...plainStyleOf(language), format: 'text', asEntryArray: true } as const;
  return new Map(new Cite(citations).format('bibliography', options));
}

function bibtexOf(citation: CSL): string {
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
