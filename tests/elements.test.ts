// @vitest-environment jsdom
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plainPageOf } from './bench/plainPage.ts';
import { filesOf, sites } from './setup/sites.ts';

/** What the picture and everything that the reader can press and choose may be made of, on any page. */
const furniture = 1300;

/** The page of a story, and the longest page of one of its events, in each language of `site`. */
function pagesOf(site: 'inFolder' | 'story'): readonly string[] {
  const folder = filesOf(sites[site]);
  return globSync('*/story.json', { cwd: folder }).flatMap((data) => {
    const home = join(folder, data, '..');
    const events = globSync(join(home, 'events', '*', 'index.html'));
    const [longest] = events.toSorted((a, b) => statSync(b).size - statSync(a).size);
    return [join(home, 'index.html'), ...(longest === undefined ? [] : [longest])];
  });
}

const elementsIn = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*').length;

// A browser pays for each element: in memory, and whenever it styles and lays out. What is plain is said in
// bench/plainPage.ts: all that the page tells, without what shows, moves and filters it.
it.each(['inFolder', 'story'] as const)(
  'a page of “%s” has at most a quarter more elements than its text alone, or as many as picture and controls need',
  (site) => {
    const pages = pagesOf(site).map((file) => readFileSync(file, 'utf8'));
    expect(pages.length).toBeGreaterThanOrEqual(4);
    const surplus = pages.map((html) => {
      const plain = elementsIn(plainPageOf(html));
      return elementsIn(html) - plain - Math.max(plain / 4, furniture);
    });
    expect(surplus.filter((more) => more > 0)).toEqual([]);
  },
  // Thousands of elements are slow to look through in jsdom.
  60_000,
);
