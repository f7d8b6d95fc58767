import { expect, it } from 'vitest';
import { element } from '../site/markup.ts';
import { htmlOf, link, named, property } from './tags.ts';

it('tags are written one a line', () => {
  expect(htmlOf([element('title', {}, 'Story'), property('og:type', 'article')])).toBe(
    '<title>Story</title>\n    <meta property="og:type" content="article" />',
  );
});

it('nothing in a text ends a tag or an attribute', () => {
  const trap = `"><script>alert('&amp;')</script>`;
  const parsed = new DOMParser().parseFromString(
    htmlOf([
      element('title', {}, `</title>${trap}`),
      named('description', trap),
      link('canonical', trap, { title: trap }),
    ]),
    'text/html',
  );
  expect(parsed.title).toBe(`</title>${trap}`);
  expect(parsed.querySelector('meta')?.content).toBe(trap);
  expect(parsed.querySelector('link')?.getAttribute('href')).toBe(trap);
  expect(parsed.querySelector('script')).toBeNull();
});
