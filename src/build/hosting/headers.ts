import { extname } from 'node:path';
import type { Locale } from '../../i18n/locale.ts';
import { dataPathOf, formatIds, formats, type DataFormat, type FormatId } from '../../site/formats.ts';
import { licencesFile } from '../../site/licencesFile.ts';
import { framePathOf, pathOf, type SitePage } from '../../site/sitePages.ts';
import { contentPolicy } from './contentPolicy.ts';
import type { InlineParts } from './inlineParts.ts';
import { textTypes } from './mediaTypes.ts';

/** Headers, and the files that are sent with them. */
export interface HeaderRule {
  /**
   * Patterns of paths from the base of the site: `:name` stands for one part of a path, `*` at the end for anything.
   * No path fits two rules that set the same header, since hosts differ in what they make of that.
   */
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The headers of a site in `locales`, written once for every host. `inline` is what stands in all of its pages, `framed`
 * names where those for frames have their scripts and styles.
 */
export function headerRules(
  inline: InlineParts,
  locales: readonly Locale[],
  framed: readonly string[],
): readonly HeaderRule[] {
  return [everything, assets, images, ...pages(inline, locales, framed), ...types(locales)];
}

/** Nothing here is secret, and frames of an opaque origin fetch nothing without leave. */
const everything: HeaderRule = {
  paths: ['*'],
  headers: {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    // As the pages themselves say: where a reader comes from is nobody's business.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  },
};

/** Their names change with what is in them. */
const assets: HeaderRule = {
  paths: ['assets/*'],
  headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
};

/** Whoever shows one of these elsewhere asks again after a day. */
const images: HeaderRule = {
  paths: ['share/*', 'icon.svg', 'embed.js', licencesFile],
  headers: { 'Cache-Control': 'public, max-age=86400' },
};

/** Kept, and asked for again each time: a correction is seen at once, and costs no more than an answer “not modified”. */
function pages(
  inline: InlineParts,
  locales: readonly Locale[],
  framed: readonly string[],
): readonly HeaderRule[] {
  const all = ['', '404.html', ...locales.map((locale) => `${locale}/*`)];
  const documents = locales.flatMap((locale) => [
    `${locale}/`,
    `${locale}/events/*`,
    `${locale}/chapters/*`,
    `${pathOf({ kind: 'sources' }, locale, '')}*`,
    pathOf({ kind: 'changes' }, locale, ''),
    pathOf({ kind: 'accounts' }, locale, ''),
    `${pathOf({ kind: 'moment', event: null }, locale, '')}*`,
  ]);
  const frames = locales.map((locale) => framePathOf(locale, ''));
  return [
    { paths: [...all, 'robots.txt', 'sitemap.xml', 'offline.js'], headers: { 'Cache-Control': 'no-cache' } },
    { paths: ['', '404.html', ...documents], headers: policyHeader(contentPolicy(inline), "'self'") },
    { paths: frames, headers: policyHeader(contentPolicy(inline, framed), '*') },
  ];
}

const policyHeader = (policy: string, framedBy: "'self'" | '*') => ({
  'Content-Security-Policy': `${policy}; frame-ancestors ${framedBy}`,
});

/** The types of files that hosts would not guess. */
function types(locales: readonly Locale[]): readonly HeaderRule[] {
  return formatIds
    .filter((id) => !isGuessed(formats[id]))
    .map((id) => ({ paths: pathsOf(id, locales), headers: { 'Content-Type': formats[id].type } }));
}

/** Whether a host knows the type of a format by the last part of its name. */
function isGuessed({ file, type }: DataFormat): boolean {
  return textTypes.some(({ ending, type: known }) => ending === extname(file) && known === type);
}

/** Where the files of `format` lie: beside the page of the story, and of every event where it has one for each. */
function pathsOf(format: FormatId, locales: readonly Locale[]): readonly string[] {
  const story: SitePage = { kind: 'story' };
  const event: SitePage = { kind: 'event', event: ':event' };
  const moments: readonly SitePage[] = [
    { kind: 'moment', event: null },
    { kind: 'moment', event: ':event' },
  ];
  const beside = {
    story: [story],
    'story and events': [story, event],
    'all that is shown elsewhere': [story, event, ...moments],
  }[formats[format].of];
  return locales.flatMap((locale) =>
    beside.map((page) => decodeURIComponent(dataPathOf(format, page, locale, ''))),
  );
}
