import { expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { testLocales } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { site } from '../../tests/fixtures/site.ts';
import { dataFilesOf } from './dataFiles.ts';

// Reading the style of a citation takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

it('every file has a name of its own below the root of the site, wherever that is', async () => {
  const localized = testLocales.map((locale) => ({
    edition: fixtureEdition(locale),
    messages: messagesIn(locale),
  }));
  const files = await dataFilesOf(localized, site);
  const names = files.map(({ fileName }) => fileName);
  expect(names).toEqual(
    expect.arrayContaining(['sitemap.xml', 'robots.txt', 'ar/feed.xml', 'en/feed.xml', 'fa/feed.xml']),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.startsWith('/') || name.includes('timeline'))).toEqual([]);
  expect(files.filter(({ source }) => source.trim() === '')).toEqual([]);
});
