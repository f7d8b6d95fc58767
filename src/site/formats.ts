import type { Locale } from '../i18n/locale.ts';
import { pathOf, type SitePage } from './sitePages.ts';

/** A form in which the story, or a part of it, is had as data. */
export interface DataFormat {
  /** The name of its file, which lies beside the page that it is of. */
  readonly file: string;
  /** Its media type, as a host sends it. */
  readonly type: string;
  /** Whether there is one file for the story in each language, or also one for each event, or for each moment as well. */
  readonly of: 'story' | 'story and events' | 'all that is shown elsewhere';
  /** What everybody calls it; null where each language has a word of its own (`plainText`). */
  readonly name: string | null;
  /** Where readers are offered it: among the ways to cite, at the foot of the page as data, or nowhere. */
  readonly offered: 'to cite' | 'as data' | null;
}

/**
 * Every form, by id. A new one is a row here, its writer in `src/feeds/writers.ts`, and a row in `docs/data.md`.
 */
export const formats = {
  feed: {
    file: 'feed.xml',
    name: 'Atom',
    type: 'application/atom+xml; charset=utf-8', // RFC 4287
    of: 'story',
    offered: null,
  },
  json: { file: 'story.json', name: 'JSON', type: 'application/json', of: 'story', offered: 'as data' },
  csv: {
    file: 'events.csv',
    name: 'CSV',
    type: 'text/csv; charset=utf-8', // RFC 4180
    of: 'story',
    offered: 'as data',
  },
  plainText: {
    file: 'citation.txt',
    name: null,
    type: 'text/plain; charset=utf-8',
    of: 'story and events',
    offered: 'to cite',
  },
  bibtex: {
    file: 'citation.bib',
    name: 'BibTeX',
    type: 'application/x-bibtex; charset=utf-8',
    of: 'story and events',
    offered: 'to cite',
  },
  csl: {
    file: 'citation.csl.json',
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json', // IANA registry of media types
    of: 'story and events',
    offered: 'to cite',
  },
  oembedJson: {
    file: 'oembed.json',
    name: 'oEmbed',
    type: 'application/json',
    of: 'all that is shown elsewhere',
    offered: null,
  },
  oembedXml: {
    file: 'oembed.xml',
    name: 'oEmbed',
    type: 'text/xml; charset=utf-8', // oEmbed, section 2.3.2
    of: 'all that is shown elsewhere',
    offered: null,
  },
} as const satisfies Readonly<Record<string, DataFormat>>;

export type FormatId = keyof typeof formats;

/** The ids of all formats, in the order of the table. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of an object of ours
export const formatIds = Object.keys(formats) as readonly FormatId[];

/** The formats that readers are offered in one place, in the order of the table. */
export function offered(where: 'to cite' | 'as data'): readonly FormatId[] {
  return formatIds.filter((id) => formats[id].offered === where);
}

/** The path of `format` beside `page`. */
export function dataPathOf(format: FormatId, page: SitePage, locale: Locale, base: string): string {
  return `${pathOf(page, locale, base)}${formats[format].file}`;
}
