import { expect, it, vi } from 'vitest';
import { site } from '../../tests/fixtures/site.ts';
import { theStory, localized } from '../../tests/fixtures/theStory.ts';
import { dataPathOf, formatIds, formats } from '../site/formats.ts';
import { momentPagesOf, type SitePage } from '../site/sitePages.ts';
import { dataFilesOf } from './dataFiles.ts';

// Reading the style of a citation takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const files = await dataFilesOf(theStory.story, localized, site);
const names = files.map(({ fileName }) => fileName);

it('every file has a name of its own below the root of the site, wherever that is, and something in it', () => {
  expect(names).toEqual(expect.arrayContaining(['sitemap.xml', 'robots.txt']));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.startsWith('/') || name.includes('timeline'))).toEqual([]);
  expect(files.filter(({ source }) => source.trim() === '')).toEqual([]);
});

it.each(formatIds)('“%s” is written in every language, for all that it is of', (format) => {
  for (const { locale, edition } of localized) {
    const { of } = formats[format];
    const events = of === 'story' ? [] : edition.events;
    const pages: readonly SitePage[] = [
      { kind: 'story' },
      ...events.map(({ id }): SitePage => ({ kind: 'event', event: id })),
      ...(of === 'all that is shown elsewhere' ? momentPagesOf(edition) : []),
    ];
    const due = pages.map((page) => dataPathOf(format, page, locale, ''));
    const file = `/${formats[format].file}`;
    expect(names.filter((name) => name.startsWith(`${locale}/`) && name.endsWith(file))).toEqual(due);
  }
});
