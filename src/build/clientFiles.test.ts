import { expect, it } from 'vitest';
import { tagsOf } from './clientFiles.ts';

const files = {
  css: 'p{}',
  script: 'assets/index.js',
  imports: ['assets/react.js'],
  moments: 'assets/moments.js',
  dataOf: (locale: string) => `assets/${locale}.js`,
};

it('the styles of a page stand in it, before the scripts that hydrate it', () => {
  const { head, script } = tagsOf(files, '/timeline/', { live: 'en' });
  expect(head).toContain('<style>p{}</style>');
  expect(script).toMatch(/src="\/timeline\/assets\/index\.js".*href="\/timeline\/assets\/en\.js"/u);
  expect(tagsOf(files, '/timeline/', { live: null }).script).toBe('');
});

it('what the entry imports is asked for with it, not after it', () => {
  const { script } = tagsOf(files, '/timeline/', { live: 'en' });
  expect(script).toContain('<link rel="modulepreload" crossorigin href="/timeline/assets/react.js" />');
});

it('what a moment has beside it is asked for on its page, and on no other', () => {
  const asked = '<link rel="modulepreload" crossorigin href="/timeline/assets/moments.js" />';
  expect(tagsOf(files, '/timeline/', { live: 'en', kind: 'moment' }).script).toContain(asked);
  expect(tagsOf(files, '/timeline/', { live: 'en' }).script).not.toContain(asked);
});

it('where there are thousands of pages, they share a sheet', () => {
  const { head } = tagsOf(files, '/timeline/', { live: 'en' }, 'assets/page.css');
  expect(head).toContain('<link rel="stylesheet" href="/timeline/assets/page.css" />');
  expect(head).not.toContain('<style>');
});

it('the page of a chapter has the script that follows its reader, and nothing is fetched ahead for it', () => {
  const { head, script } = tagsOf(files, '/timeline/', { live: null, kind: 'chapter' });
  expect(script).toMatch(
    /^<script async type="module"[^>]* src="\/timeline\/assets\/index\.js"><\/script>$/u,
  );
  expect(head).not.toContain('blocking');
  expect(tagsOf(files, '/timeline/', { live: null, kind: 'sources' }).script).toBe('');
});
