import { beforeAll, describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { testLocales } from '../../tests/fixtures/languages.ts';
import { faultsOfSitemap } from '../../tests/fixtures/schemas/validity.ts';
import { site } from '../../tests/fixtures/site.ts';
import { robotsOf, sitemapOf } from './sitemap.ts';

const editions = testLocales.map(fixtureEdition);

describe('the map of the site', () => {
  let xml = '';
  let addresses: readonly Element[] = [];

  beforeAll(async () => {
    xml = await sitemapOf(editions, site);
    addresses = [...new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('url')];
  });

  const at = (path: string) =>
    addresses.find(
      (one) => one.querySelector('loc')?.textContent === `https://news.example/timeline/${path}`,
    );

  const changeOf = (path: string) => at(path)?.querySelector('lastmod')?.textContent;

  it('is one as sitemaps.org has it', async () => {
    expect(await faultsOfSitemap(xml)).toEqual([]);
  });

  it.each([
    { fault: 'a day that is none', broken: (map: string) => map.replace('2026-12-01', 'yesterday') },
    { fault: 'an address that is missing', broken: (map: string) => map.replace(/<loc>.*?<\/loc>/u, '') },
    {
      fault: 'a language that is none',
      broken: (map: string) => map.replace('hreflang="ar"', 'hreflang="?"'),
    },
  ])('would be refused with $fault', async ({ broken }) => {
    expect(await faultsOfSitemap(broken(xml))).not.toEqual([]);
  });

  it('lists the entrance, and the story, each event, the sources, the changes and the accounts in every language', () => {
    expect(addresses).toHaveLength(1 + 3 * (1 + 8 + 3));
    for (const page of ['', 'events/attack/', 'sources/', 'changes/', 'accounts/'])
      for (const locale of testLocales) expect(at(`${locale}/${page}`), `${locale}/${page}`).toBeDefined();
    expect(at('')).toBeDefined();
  });

  it('leads from each page to the same in every language', () => {
    const links = [...(at('ar/events/attack/')?.children ?? [])].filter(
      ({ localName }) => localName === 'link',
    );
    expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      ['en', 'https://news.example/timeline/en/events/attack/'],
      ['ar', 'https://news.example/timeline/ar/events/attack/'],
      ['fa', 'https://news.example/timeline/fa/events/attack/'],
      ['x-default', 'https://news.example/timeline/en/events/attack/'],
    ]);
  });

  it('dates a page by its own last change', () => {
    expect(changeOf('en/')).toBe('2026-12-01');
    expect(changeOf('ar/sources/')).toBe('2026-12-01');
    expect(changeOf('en/events/break/')).toBe('2026-12-01');
    expect(changeOf('en/events/attack/')).toBe('2026-11-23');
  });

  it('cannot be made for a site that is nowhere', async () => {
    await expect(sitemapOf(editions, { ...site, origin: 'nowhere' })).rejects.toThrow('Invalid URL');
  });
});

it('crawlers may read everything, and are told where all of it is listed', () => {
  expect(robotsOf(site)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://news.example/timeline/sitemap.xml\n',
  );
});
