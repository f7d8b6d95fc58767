import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';
import { pathOf, type SitePage } from './sitePages.ts';

/** The path of the Atom feed in `locale`. */
export function feedPathOf(locale: Locale, base: string): string {
  return `${base}${locale}/feed.xml`;
}

/** How a page is cited, by the name of the file beside it: plain text, BibTeX, CSL-JSON. */
export const citationFiles = {
  text: 'citation.txt',
  bibtex: 'citation.bib',
  csl: 'citation.csl.json',
} as const;

/** How a page is shown in other pages (https://oembed.com), by the name of the file beside it. */
export const oembedFiles = { json: 'oembed.json', xml: 'oembed.xml' } as const;

/** The width and height (px) of every share image: the shape that Open Graph and cards show whole. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** The path of the image that stands for `page` where it is shared: its own for a headline event, else the story's. */
export function shareImagePathOf(
  page: SitePage,
  { locale, events }: Pick<Edition, 'locale' | 'events'>,
  base: string,
): string {
  const isHeadline =
    page.kind === 'event' && events.some(({ id, importance }) => id === page.event && importance === 1);
  return `${base}share/${locale}/${isHeadline ? encodeURIComponent(page.event) : 'story'}.png`;
}

/** The path of a citation of `page`, which lies beside it. */
export function citationPathOf(
  page: SitePage,
  format: keyof typeof citationFiles,
  locale: Locale,
  base: string,
): string {
  return `${pathOf(page, locale, base)}${citationFiles[format]}`;
}

/** The path of what `page` tells those who want to show it in pages of their own; it lies beside it. */
export function oembedPathOf(
  page: SitePage,
  format: keyof typeof oembedFiles,
  locale: Locale,
  base: string,
): string {
  return `${pathOf(page, locale, base)}${oembedFiles[format]}`;
}
