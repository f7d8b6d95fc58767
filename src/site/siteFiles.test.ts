import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { shareImagePathOf } from './siteFiles.ts';

describe('the files beside the pages', () => {
  it.each([
    { page: { kind: 'story' }, path: '/timeline/share/en/story.png' },
    { page: { kind: 'event', event: 'attack' }, path: '/timeline/share/en/attack.png' },
    { page: { kind: 'event', event: 'camp' }, path: '/timeline/share/en/story.png' },
    { page: { kind: 'sources' }, path: '/timeline/share/en/story.png' },
  ] as const)('are images to share, of the story and of its headlines: $path', ({ page, path }) => {
    expect(shareImagePathOf(page, fixtureEdition('en'), '/timeline/')).toBe(path);
  });
});
