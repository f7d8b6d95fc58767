import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { site } from '../../tests/fixtures/site.ts';
import { siteWideTags, themeColours } from './siteWideTags.ts';

it('a browser continues the page in the colour that the page has', () => {
  const css = readFileSync(new URL('../page/styles/theme.css', import.meta.url), 'utf8');
  expect(css).toContain(`--page: light-dark(${themeColours.light}, ${themeColours.dark});`);
});

it('no browser is to make links of dates and numbers', () => {
  const tags = siteWideTags(site)
    .map(({ markup }) => markup)
    .join('');
  expect(tags).toContain('content="telephone=no,date=no,address=no,email=no"');
});
