import { describe, expect, it } from 'vitest';
import { testLocales } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { site } from '../../tests/fixtures/site.ts';
import { entranceHeadOf, entranceJsonLdOf, notFoundHeadOf } from './entrance.ts';

const all = [messagesIn('en'), messagesIn('ar'), messagesIn('fa')];
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** What the entrance tells search engines of the whole site. */
function siteIn(html: string): unknown {
  const json: unknown = JSON.parse(parsed(html).querySelector('script')?.textContent ?? '');
  return json;
}

describe('the entrance', () => {
  it('is called by its name in every language, the default first, and leads to each', () => {
    const head = parsed(entranceHeadOf(all, site));
    expect(head.title).toBe('Two states · دولتان · دو کشور');
    expect(head.querySelector('[name=description]')?.getAttribute('content')).toBe(
      all.map(({ story }) => story.description).join(' · '),
    );
    const leadsTo = (selector: string) => head.querySelector(selector)?.getAttribute('href');
    expect(leadsTo('[rel=canonical]')).toBe('https://news.example/timeline/');
    for (const locale of testLocales)
      expect(leadsTo(`[hreflang=${locale}]`)).toBe(`https://news.example/timeline/${locale}/`);
  });

  it('tells search engines what the site is called', () => {
    expect(siteIn(entranceJsonLdOf(all, site))).toMatchObject({
      '@graph': [
        {
          '@type': 'WebSite',
          name: 'Two states',
          alternateName: ['دولتان', 'دو کشور'],
          url: 'https://news.example/timeline/',
          inLanguage: ['en', 'ar', 'fa'],
        },
      ],
    });
  });

  it('of a story in one language has no other name', () => {
    const localized = siteIn(entranceJsonLdOf(all.slice(0, 1), { ...site, languages: ['en'] }));
    expect(localized).not.toHaveProperty('@graph[0].alternateName');
  });
});

it('a page that does not exist is found by nobody, and is no version of one that does', () => {
  const head = parsed(notFoundHeadOf(all, site));
  expect(head.title).toBe(all.map((words) => words.head.notFoundTitle).join(' · '));
  expect(head.querySelector('[name=robots]')?.getAttribute('content')).toBe('noindex');
  expect(head.querySelector('[rel=canonical], [hreflang]')).toBeNull();
});
