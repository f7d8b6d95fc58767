import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { resourcesScript } from '../src/build/embed/framePage.ts';
import { searchScript } from '../src/build/searchScript.ts';
import { localizedStories } from '../src/build/theStory.ts';
import { dataFilesOf } from '../src/feeds/dataFiles.ts';
import { headOf } from '../src/head/head.ts';
import { jsonLdOf } from '../src/head/jsonLd.ts';
import { ChangesPage } from '../src/page/shells/ChangesPage.tsx';
import { SourcesPage } from '../src/page/shells/SourcesPage.tsx';
import { eventHtmlOf, writtenHtmlOf } from '../src/page/shells/writtenHtml.tsx';
import { momentPagesOf, sitePagesOf } from '../src/site/sitePages.ts';
import type { Story } from '../src/story/story.ts';
import { languages } from './fixtures/languages.ts';
import { site } from './fixtures/site.ts';
import fixture from './stories/fixture/story.ts';

// A story in which every text ends with what would break out of it, were it written as it is: into HTML, an attribute, a
// script, XML, LaTeX, a table.

// Reading the style of a citation takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const poison = `</title></script>"'><img src=x onerror="ran()">&amp;<!-- ]]>{}\\,;=1+1`;

/** What sources say in their own words. */
const ownWords = ['publisher', 'title', 'via'];

/** `value` with every text of it poisoned: what stands below the tag of a language, and the own words of sources. */
function poisoned(value: unknown, isText = false): unknown {
  if (typeof value === 'string') return isText ? `${value} ${poison}` : value;
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  if (Array.isArray(value)) return value.map((one) => poisoned(one, isText));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      poisoned(one, isText || key in languages || (ownWords.includes(key) && typeof one === 'string')),
    ]),
  );
}

const story: Story = {
  ...fixture,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the same shape
  ...(poisoned({
    words: fixture.words,
    actors: fixture.actors,
    lanes: fixture.lanes,
    kinds: fixture.kinds,
    chapters: fixture.chapters,
    sources: fixture.sources,
    marks: fixture.marks,
    events: fixture.events,
    revisions: fixture.revisions,
  }) as Partial<Story>),
};

const localized = localizedStories({ story, languages });
const { base } = site;

/** What `html` has that can run or fetch something. */
function breachesIn(html: string): readonly string[] {
  const { documentElement: root } = new DOMParser().parseFromString(html, 'text/html');
  const elements = root.querySelectorAll(
    'img, script:not([type="application/ld+json"]), iframe, object, base',
  );
  const acting = [...root.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')),
  );
  return [...elements, ...acting].map(({ outerHTML }) => outerHTML);
}

it('the poison is in every part of the story', () => {
  const { edition, messages } = localized[0] ?? {};
  for (const part of [edition?.events, edition?.actors, edition?.chapters, edition?.sources, messages?.story])
    expect(JSON.stringify(part)).toContain('ran()');
});

describe.each(localized)('in $locale', (one) => {
  const { edition, messages } = one;

  it('no text of it becomes an element of a page', () => {
    const pages = sitePagesOf(edition).map((page) => writtenHtmlOf(page, one, base));
    const written = pages.flatMap((texts) => Object.values(texts));
    const cards = edition.events.flatMap((event) =>
      (['page', 'frame'] as const).map((setting) => eventHtmlOf(event, one, setting, base)),
    );
    const side = [
      renderToStaticMarkup(<SourcesPage resources={one} base={base} part={1} />),
      renderToStaticMarkup(<ChangesPage resources={one} base={base} />),
    ];
    const all = [...written, ...cards, ...side];
    expect(all.length).toBeGreaterThan(2 * edition.events.length);
    expect(all.filter((html) => !html.includes('ran()'))).toEqual([]);
    expect(breachesIn(all.join(''))).toEqual([]);
  });

  it('no text of it ends the head of a page, or what the page tells machines', () => {
    for (const page of [...sitePagesOf(edition), ...momentPagesOf(edition)]) {
      const html = `<head>${headOf(page, edition, messages, site)}</head>${jsonLdOf(page, edition, messages, site)}`;
      expect(breachesIn(html)).toEqual([]);
      const { head } = new DOMParser().parseFromString(html, 'text/html');
      const names = new Set(Array.from(head.children, ({ localName }) => localName));
      expect([...names].filter((name) => !['title', 'meta', 'link', 'script'].includes(name))).toEqual([]);
    }
  });

  it('no text of it ends a script, or the data that a frame has in its page', async () => {
    const resources = resourcesScript(one).code;
    expect(resources).toContain('ran()');
    expect(resources).not.toContain('<');
    const search = await searchScript(localized);
    for (const code of [resources, search.code]) {
      // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- to see that it is a script
      expect(() => new Function(code)).not.toThrow();
    }
  });
});

describe('its data', async () => {
  const files = await dataFilesOf(story, localized, site);
  const of = (ending: string) => files.filter(({ fileName }) => fileName.endsWith(ending));

  it('is JSON where it says so', () => {
    expect(of('.json').length).toBeGreaterThan(0);
    for (const { source } of of('.json')) expect(() => JSON.parse(source)).not.toThrow();
  });

  it('is XML where it says so', () => {
    expect(of('.xml').length).toBeGreaterThan(0);
    for (const { fileName, source } of of('.xml')) {
      const parsed = new DOMParser().parseFromString(source, 'application/xml');
      expect(parsed.querySelector('parsererror'), fileName).toBeNull();
    }
  });

  it('is BibTeX whose braces close', () => {
    expect(of('.bib').length).toBeGreaterThan(0);
    for (const { source } of of('.bib')) {
      let depth = 0;
      for (const [brace] of source.matchAll(/(?<!\\)[{}]/gu)) {
        depth += brace === '{' ? 1 : -1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }
  });

  it('gives other people’s pages one frame, and nothing that runs', () => {
    const told = of('.json').map(({ source }): unknown => JSON.parse(source));
    const snippets = told.flatMap((one) =>
      typeof one === 'object' && one !== null && 'html' in one ? [String(one.html)] : [],
    );
    expect(snippets.length).toBeGreaterThan(0);
    for (const snippet of snippets) {
      const { body } = new DOMParser().parseFromString(snippet, 'text/html');
      expect(body.querySelectorAll('iframe')).toHaveLength(1);
      expect(body.querySelectorAll('img, script')).toHaveLength(0);
    }
  });
});
