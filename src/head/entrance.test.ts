import { expect, it } from 'vitest';
import { entranceHeadOf, entranceJsonLdOf, notFoundHeadOf } from './entrance.ts';

const site = { origin: 'https://news.example', base: '/timeline/' };
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

it('the entrance is called by its name in both languages and leads to each', () => {
  const head = parsed(entranceHeadOf(site));
  expect(head.title).toBe('Albania, Iran and Israel · ألبانيا وإيران وإسرائيل');
  const leadsTo = (selector: string) => head.querySelector(selector)?.getAttribute('href');
  expect(leadsTo('[rel=canonical]')).toBe('https://news.example/timeline/');
  expect(leadsTo('[hreflang=en]')).toBe('https://news.example/timeline/en/');
  expect(leadsTo('[hreflang=ar]')).toBe('https://news.example/timeline/ar/');
});

it('the entrance tells search engines what the site is called', () => {
  const json = parsed(entranceJsonLdOf(site)).querySelector('script')?.textContent ?? '';
  expect(JSON.parse(json)).toMatchObject({
    '@graph': [{ '@type': 'WebSite', url: 'https://news.example/timeline/', inLanguage: ['ar', 'en'] }],
  });
});

it('a page that does not exist is found by nobody, and is no version of one that does', () => {
  const head = parsed(notFoundHeadOf(site));
  expect(head.querySelector('[name=robots]')?.getAttribute('content')).toBe('noindex');
  expect(head.querySelector('[rel=canonical], [hreflang]')).toBeNull();
});
