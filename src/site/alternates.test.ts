import { expect, it } from 'vitest';
import { site } from '../../tests/fixtures/site.ts';
import { alternatesOf } from './alternates.ts';

it('the story is told in each language, and at the entrance to readers of none', () => {
  expect(alternatesOf({ kind: 'story' }, site)).toEqual([
    { hreflang: 'en', href: 'https://news.example/timeline/en/' },
    { hreflang: 'ar', href: 'https://news.example/timeline/ar/' },
    { hreflang: 'fa', href: 'https://news.example/timeline/fa/' },
    { hreflang: 'x-default', href: 'https://news.example/timeline/' },
  ]);
});

it('an event has no entrance of its own: readers of no language of ours are told it in the default one', () => {
  expect(alternatesOf({ kind: 'event', event: 'attack' }, site).map(({ href }) => href)).toEqual([
    'https://news.example/timeline/en/events/attack/',
    'https://news.example/timeline/ar/events/attack/',
    'https://news.example/timeline/fa/events/attack/',
    'https://news.example/timeline/en/events/attack/',
  ]);
  const [, , , inDefault] = alternatesOf({ kind: 'sources' }, { ...site, defaultLanguage: 'fa' });
  expect(inDefault).toEqual({ hreflang: 'x-default', href: 'https://news.example/timeline/fa/sources/' });
});
