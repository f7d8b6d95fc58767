// @vitest-environment node
import { expect, it, vi } from 'vitest';
import ar from '../../locales/ar.ts';
import en from '../../locales/en.ts';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { dataFilesOf } from './dataFiles.ts';

// Reading the style of a citation takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

it('every file has a name of its own below the root of the site, wherever that is', async () => {
  const editions = { ar: fixtureEdition('ar'), en: fixtureEdition('en') };
  const site = { origin: 'https://news.example', base: '/timeline/' };
  const files = await dataFilesOf(editions, { ar, en }, site);
  const names = files.map(({ fileName }) => fileName);
  expect(names).toEqual(expect.arrayContaining(['sitemap.xml', 'robots.txt', 'ar/feed.xml', 'en/feed.xml']));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.startsWith('/') || name.includes('timeline'))).toEqual([]);
  expect(files.filter(({ source }) => source.trim() === '')).toEqual([]);
});
