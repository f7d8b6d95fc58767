import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { pathOf, sitePagesOf } from './sitePages.ts';

describe('the pages of the site', () => {
  it('are the story, each event once, the sources, and what was changed', () => {
    const { events } = fixtureEdition('en');
    expect(sitePagesOf({ events }).map((page) => page.kind)).toEqual([
      'story',
      ...events.map(() => 'event'),
      'sources',
      'changes',
    ]);
  });

  it.each([
    { page: { kind: 'story' }, path: '/timeline/ar/' },
    { page: { kind: 'event', event: 'attack' }, path: '/timeline/ar/events/attack/' },
    { page: { kind: 'sources' }, path: '/timeline/ar/sources/' },
    { page: { kind: 'changes' }, path: '/timeline/ar/changes/' },
  ] as const)('live at $path', ({ page, path }) => {
    expect(pathOf(page, 'ar', '/timeline/')).toBe(path);
  });
});
