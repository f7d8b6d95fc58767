import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { canonicalOf, momentPagesOf, pathOf, sitePagesOf } from './sitePages.ts';

describe('the pages of the site', () => {
  it('are the story, each event once, the sources, what was changed, and accounts side by side', () => {
    const edition = fixtureEdition('en');
    const { events } = edition;
    expect(sitePagesOf(edition).map((page) => page.kind)).toEqual([
      'story',
      ...events.map(() => 'event'),
      'sources',
      'changes',
      'accounts',
    ]);
  });

  it('are no accounts of a story in which nobody is accused', () => {
    const pages = sitePagesOf({ ...fixtureEdition('en'), hasAccounts: false });
    expect(pages.map(({ kind }) => kind)).not.toContain('accounts');
  });

  it('are also the chapters of a story that is split, and its sources in parts', () => {
    const edition = { ...fixtureEdition('en'), mostOnPage: 2, sourceCount: 13 };
    const pages = sitePagesOf(edition).filter(({ kind }) => kind === 'chapter' || kind === 'sources');
    expect(pages.map((page) => pathOf(page, 'en', '/'))).toEqual([
      '/en/chapters/background/',
      '/en/chapters/intrusions/',
      '/en/chapters/intrusions/2/',
      '/en/chapters/break/',
      '/en/chapters/cooperation/',
      '/en/sources/',
      '/en/sources/2/',
      '/en/sources/3/',
    ]);
  });

  it.each([
    { page: { kind: 'story' }, path: '/timeline/ar/' },
    { page: { kind: 'chapter', chapter: 'attack', part: 1 }, path: '/timeline/ar/chapters/attack/' },
    { page: { kind: 'chapter', chapter: 'attack', part: 3 }, path: '/timeline/ar/chapters/attack/3/' },
    { page: { kind: 'sources', part: 2 }, path: '/timeline/ar/sources/2/' },
    { page: { kind: 'event', event: 'attack' }, path: '/timeline/ar/events/attack/' },
    { page: { kind: 'sources' }, path: '/timeline/ar/sources/' },
    { page: { kind: 'changes' }, path: '/timeline/ar/changes/' },
    { page: { kind: 'accounts' }, path: '/timeline/ar/accounts/' },
    { page: { kind: 'moment', event: null }, path: '/timeline/ar/moments/' },
    { page: { kind: 'moment', event: 'attack' }, path: '/timeline/ar/moments/attack/' },
  ] as const)('live at $path', ({ page, path }) => {
    expect(pathOf(page, 'ar', '/timeline/')).toBe(path);
  });
});

describe('the pages of the way through the story', () => {
  const edition = fixtureEdition('en');

  it('are one for the beginning and one for each headline, and on no list of the site', () => {
    expect(momentPagesOf(edition).map(({ event }) => event)).toEqual([
      null,
      'attack',
      'break',
      'denial',
      'visit',
    ]);
    expect(sitePagesOf(edition).map(({ kind }) => kind)).not.toContain('moment');
  });

  it('are none where the story has no headline', () => {
    const events = edition.events.filter(({ importance }) => importance > 1);
    expect(momentPagesOf({ events })).toEqual([]);
  });

  it('are known to search engines as the pages of their events, the beginning as that of the first', () => {
    expect(canonicalOf({ kind: 'moment', event: 'break' }, edition)).toEqual({
      kind: 'event',
      event: 'break',
    });
    expect(canonicalOf({ kind: 'moment', event: null }, edition)).toEqual({ kind: 'event', event: 'attack' });
    expect(canonicalOf({ kind: 'changes' }, edition)).toEqual({ kind: 'changes' });
  });
});
