import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { themeColours } from './siteWideTags.ts';

it('a browser continues the page in the colour that the page has', () => {
  const css = readFileSync(new URL('../page/styles/theme.css', import.meta.url), 'utf8');
  expect(css).toContain(`--page: light-dark(${themeColours.light}, ${themeColours.dark});`);
});
