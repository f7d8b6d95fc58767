import { describe, expect, it } from 'vitest';
import { headerRules } from './headers.ts';
import { patternSource } from './pathPattern.ts';

const inline = { scripts: ["'sha256-abc='"], styles: ["'sha256-def='"] };
const rules = headerRules(inline, ['en', 'ar', 'fa'], ["'self'", 'https://news.example']);

/** What of the rules fits `path`, each header with all the values that it would get. */
function headersAt(path: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { paths, headers } of rules) {
    if (!paths.some((pattern) => new RegExp(patternSource(pattern)).test(path))) continue;
    for (const [name, value] of Object.entries(headers)) {
      found.set(name, [...(found.get(name) ?? []), value]);
    }
  }
  return found;
}

const documents = [
  '',
  'en/',
  'ar/events/first-attack/',
  'en/sources/',
  'en/sources/2/',
  'ar/chapters/crisis/',
  'fa/chapters/crisis/2/',
  'fa/',
  'ar/changes/',
  '404.html',
];
const others = [
  'assets/index-B4MDvi53.js',
  'share/en/story.png',
  'icon.svg',
  'en/feed.xml',
  'fa/feed.xml',
  'en/citation.bib',
  'ar/events/first-attack/citation.csl.json',
  'en/oembed.json',
  'ar/events/first-attack/oembed.xml',
  'robots.txt',
  'offline.js',
  'sitemap.xml',
];

describe('the headers of the site', () => {
  it.each([...documents, ...others])('say each thing once, and how long “%s” may be kept', (path) => {
    const headers = headersAt(path);
    expect(Array.from(headers.values(), (values) => values.length)).toEqual(Array.from(headers, () => 1));
    expect(headers.get('Cache-Control')).toHaveLength(1);
    expect(headers.get('X-Content-Type-Options')).toEqual(['nosniff']);
  });

  it.each(documents)('give the document “%s” its policy, and have it asked for again each time', (path) => {
    const headers = headersAt(path);
    expect(headers.get('Content-Security-Policy')?.[0]).toMatch(
      /^default-src 'none'; script-src 'self' 'sha256-abc='; style-src 'self' 'sha256-def=';/,
    );
    expect(headers.get('Cache-Control')).toEqual(['no-cache']);
  });

  it('name the site to frames, for whose engines its own origin is nobody in a sandbox', () => {
    expect(headersAt('ar/embed/').get('Content-Security-Policy')?.[0]).toMatch(
      /script-src 'self' https:\/\/news\.example 'sha256-abc='; style-src 'self' https:\/\/news\.example .*frame-ancestors \*$/,
    );
  });

  it('let what is named by its content be kept for ever, and nothing else', () => {
    const forEver = [...documents, ...others].filter(
      (path) => headersAt(path).get('Cache-Control')?.[0]?.includes('immutable') === true,
    );
    expect(forEver).toEqual(['assets/index-B4MDvi53.js']);
  });

  it('say the types that hosts would not guess', () => {
    expect(headersAt('ar/feed.xml').get('Content-Type')).toEqual(['application/atom+xml; charset=utf-8']);
    expect(headersAt('en/events/a-b/citation.bib').get('Content-Type')).toEqual([
      'application/x-bibtex; charset=utf-8',
    ]);
    expect(headersAt('fa/feed.xml').get('Content-Type')).toEqual(['application/atom+xml; charset=utf-8']);
    for (const path of ['en/oembed.xml', 'en/moments/oembed.xml', 'ar/moments/attack/oembed.xml'])
      expect(headersAt(path).get('Content-Type')).toEqual(['text/xml; charset=utf-8']);
    expect(headersAt('en/events/a/b/citation.bib').has('Content-Type')).toBe(false);
  });

  it('let frames of an opaque origin fetch everything', () => {
    expect(headersAt('assets/a.js').get('Access-Control-Allow-Origin')).toEqual(['*']);
    expect(headersAt('en/oembed.json').get('Access-Control-Allow-Origin')).toEqual(['*']);
  });
});
