import { describe, expect, it } from 'vitest';
import { fileSourcesInFrames, siteOf, siteWarning } from './site.ts';

/** What a site needs to know of its story. */
const story = { languages: ['en', 'ar'], defaultLanguage: 'en' } as const;

describe('where the site will live', () => {
  it.each([
    { url: 'https://news.example', origin: 'https://news.example' },
    { url: 'https://news.example/', origin: 'https://news.example' },
    { url: 'http://News.example:8080', origin: 'http://news.example:8080' },
    { url: 'https://أخبار.example', origin: 'https://xn--igbicxr.example' },
  ])('is read from $url', ({ url, origin }) => {
    expect(siteOf({ SITE_URL: url }, '/timeline/', story)).toEqual({
      origin,
      base: '/timeline/',
      ...story,
    });
  });

  it.each([
    { url: 'news.example', says: 'SITE_URL is “news.example”: write it whole, as in https://news.example.' },
    { url: 'ftp://news.example', says: 'write it whole' },
    { url: 'javascript:alert(1)', says: 'write it whole' },
    { url: 'https://news.example/timeline', says: 'write its path as BASE_PATH=/timeline/' },
    { url: 'https://news.example/?a=1', says: 'write only its origin, https://news.example.' },
    { url: 'https://news.example/#top', says: 'write only its origin' },
    { url: 'https://me:secret@news.example', says: 'write only its origin' },
  ])('cannot be $url', ({ url, says }) => {
    expect(() => siteOf({ SITE_URL: url }, '/', story)).toThrow(says);
  });

  it.each(['/', '/timeline/', '/~desk/2022/time-line_1.0/'])('may be in the folder %s', (base) => {
    expect(siteOf({}, base, story).base).toBe(base);
  });

  it.each([
    './',
    'timeline/',
    '/timeline',
    '//cdn.example/',
    'https://cdn.example/',
    '/a//b/',
    '/a/../b/',
    '/our timeline/',
    '/أخبار/',
    '/%D8%A3/',
    '/a/?b=/',
    '/a";/',
  ])('cannot be in the folder %s', (base) => {
    expect(() => siteOf({}, base, story)).toThrow(
      `BASE_PATH is “${base}”: write a path from the root of the host`,
    );
  });

  it('knows its publisher where both name and address are said', () => {
    const said = { PUBLISHER_NAME: ' The Newsroom ', PUBLISHER_URL: 'https://newsroom.example' };
    expect(siteOf(said, '/', story).publisher).toEqual({
      name: 'The Newsroom',
      url: 'https://newsroom.example/',
    });
    for (const unsaid of [{}, { PUBLISHER_NAME: '', PUBLISHER_URL: '' }])
      expect(siteOf(unsaid, '/', story)).not.toHaveProperty('publisher');
  });

  it.each([
    { said: { PUBLISHER_NAME: 'The Newsroom' }, says: 'PUBLISHER_URL is not' },
    { said: { PUBLISHER_URL: 'https://newsroom.example' }, says: 'PUBLISHER_NAME is not' },
    {
      said: { PUBLISHER_NAME: 'The Newsroom', PUBLISHER_URL: 'newsroom.example' },
      says: 'PUBLISHER_URL is “newsroom.example”: write it whole',
    },
    {
      said: { PUBLISHER_NAME: 'The Newsroom', PUBLISHER_URL: 'javascript:alert(1)' },
      says: 'write it whole',
    },
  ])('has no publisher of half a name: $says', ({ said, says }) => {
    expect(() => siteOf(said, '/', story)).toThrow(says);
  });

  it('is this machine until somebody says more, and that is warned of', () => {
    for (const env of [{}, { SITE_URL: '' }]) {
      expect(siteOf(env, '/', story)).toMatchObject({ origin: 'http://127.0.0.1:4173', base: '/' });
      expect(siteWarning(env)).toMatch(/^SITE_URL is not set: .+ http:\/\/127\.0\.0\.1:4173\./u);
    }
    expect(siteWarning({ SITE_URL: 'https://news.example' })).toBeNull();
  });

  it('is named to frames, which on an unknown host may have files of any', () => {
    const named = siteOf({ SITE_URL: 'https://news.example' }, '/', story);
    expect(fileSourcesInFrames(named)).toEqual(["'self'", 'https://news.example']);
    expect(fileSourcesInFrames(siteOf({}, '/', story))).toEqual(["'self'", 'https:', 'http:']);
  });
});
