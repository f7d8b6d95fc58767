import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSiteIn, deadEnd, type BuiltPage, type BuiltSite } from './builtSite.ts';

const files: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html><html lang="en"><head><title>Tom &amp; Jerry</title>
    <meta name="description" content="&quot;Two&quot; of them" />
    <meta property="og:image" content="https://news.example/base/picture.png" />
    <link rel="canonical" href="https://news.example/base/" />
    <meta name="robots" content="noindex" />
    <link rel="icon" type="image/png" href="picture.png" />
    <link rel="alternate" hreflang="ar" href="https://news.example/base/ar/" />
    <style>p { background: url("ground.png") }</style></head>
    <body><h1 id="top">Both <bdi lang="ar">معا</bdi></h1><a href="ar/?a=1&amp;b=2#there" aria-label="Over there">There</a>
    <script>const text = 'No text';</script></body></html>`,
  'ar/index.html':
    '<!doctype html><html lang="ar"><head><title>هنا</title></head><body><p id="there"></p></body></html>',
  'picture.png': '',
};

const folder = mkdtempSync(join(tmpdir(), 'small-site-'));
let site: BuiltSite = { pages: new Map(), paths: new Set() };

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  site = builtSiteIn(folder, '/base/');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function home(): BuiltPage {
  const page = site.pages.get('/base/');
  if (page === undefined) throw new Error('The home page was not read.');
  return page;
}

describe('a site that was built', () => {
  it('is served as static hosts do: a folder by its index', () => {
    expect([...site.paths].toSorted()).toEqual(['/base/', '/base/ar/', '/base/picture.png']);
    expect([...site.pages.keys()].toSorted()).toEqual(['/base/', '/base/ar/']);
  });

  it('says of each page what it is called, where it lives, and where it leads', () => {
    expect(home()).toMatchObject({
      title: 'Tom & Jerry',
      description: '"Two" of them',
      canonical: 'https://news.example/base/',
      alternates: { ar: 'https://news.example/base/ar/' },
      files: { 'image/png': 'picture.png' },
      robots: 'noindex',
      ids: new Set(['top']),
      headlines: 1,
    });
    expect(home().addresses).toEqual([
      'https://news.example/base/picture.png',
      'https://news.example/base/',
      'picture.png',
      'https://news.example/base/ar/',
      'ground.png',
      'ar/?a=1&b=2#there',
    ]);
  });

  it('says every text with its language, what is only heard too, and no code', () => {
    expect(home().texts).toEqual(
      expect.arrayContaining([
        { text: 'Both', language: 'en' },
        { text: 'معا', language: 'ar' },
        { text: 'Over there', language: 'en' },
      ]),
    );
    expect(home().texts.filter(({ text }) => text.includes('No text'))).toEqual([]);
  });
});

describe('an address', () => {
  it.each([
    '/base/',
    'ar/?a=1&b=2#there',
    '#top',
    'https://news.example/base/picture.png',
    'https://elsewhere.example/gone',
    'mailto:desk@news.example',
    'data:image/png;base64,',
  ])('may lead somewhere: %s', (address) => {
    expect(deadEnd(address, home(), site, 'https://news.example')).toBeNull();
  });

  it.each([
    { address: '/', why: '/: nothing is served at /' },
    { address: 'ar', why: 'ar: nothing is served at /base/ar' },
    { address: 'ar/#here', why: 'ar/#here: nothing there has the id here' },
    { address: 'ground.png', why: 'ground.png: nothing is served at /base/ground.png' },
    { address: 'http://', why: 'http://: is no address' },
  ])('may lead nowhere: $address', ({ address, why }) => {
    expect(deadEnd(address, home(), site, 'https://news.example')).toBe(why);
  });
});
