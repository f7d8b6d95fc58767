import { expect, it } from 'vitest';
import { alternatesOf } from './alternates.ts';

const site = { origin: 'https://news.example', base: '/timeline/' };

it('the story is told in each language, and at the entrance to readers of neither', () => {
  expect(alternatesOf({ kind: 'story' }, site)).toEqual([
    { hreflang: 'ar', href: 'https://news.example/timeline/ar/' },
    { hreflang: 'en', href: 'https://news.example/timeline/en/' },
    { hreflang: 'x-default', href: 'https://news.example/timeline/' },
  ]);
});

it('an event has no entrance of its own: readers of neither language are told it in English', () => {
  expect(alternatesOf({ kind: 'event', event: 'attack' }, site).map(({ href }) => href)).toEqual([
    'https://news.example/timeline/ar/events/attack/',
    'https://news.example/timeline/en/events/attack/',
    'https://news.example/timeline/en/events/attack/',
  ]);
});
