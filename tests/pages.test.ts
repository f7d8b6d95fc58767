import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../src/i18n/locale.ts';
import { alternatesOf } from '../src/site/alternates.ts';
import { dataPathOf } from '../src/site/formats.ts';
import { framePathOf, isOfTheStory, momentPagesOf, pathOf, sitePagesOf } from '../src/site/sitePages.ts';
import { theStory, localized } from './fixtures/theStory.ts';
import { builtSiteIn, deadEnd, type BuiltPage } from './setup/builtSite.ts';
import { schemaMistakesIn, schemaNodesIn } from './setup/schemaOrg.ts';
import { filesOf, sites } from './setup/sites.ts';
import { untranslatedIn } from './setup/untranslated.ts';

const { languages: locales, defaultLanguage } = theStory.story;

const { base, origin } = sites.inFolder;
const site = { origin, base, languages: locales, defaultLanguage };

const folder = filesOf(sites.inFolder);
const built = builtSiteIn(folder, base);

const everyPage = localized.flatMap(({ locale, edition }) =>
  sitePagesOf(edition).map((page) => ({
    page,
    locale,
    path: pathOf(page, locale, site.base),
  })),
);

/** Pages that speak every language. */
const inAll = [site.base, `${site.base}404.html`];

/** Pages that tell again what those of their events tell. */
const moments = localized.flatMap(({ locale, edition }) =>
  momentPagesOf(edition).map((page) => pathOf(page, locale, site.base)),
);

/** What other pages frame: no page of the site. */
const frames = locales.map((locale) => framePathOf(locale, site.base));

const headlinesOn = ({ path }: BuiltPage) => (inAll.includes(path) ? locales.length : 1);

const pagesIn = (locale: Locale) =>
  everyPage.filter((one) => one.locale === locale).flatMap(({ path }) => built.pages.get(path) ?? []);

/** What `mistakesOf` finds, each with the path of its page. */
function mistakesBy(mistakesOf: (page: BuiltPage) => readonly string[]): readonly string[] {
  return [...built.pages.values()].flatMap((page) =>
    mistakesOf(page).map((mistake) => `${page.path} ${mistake}`),
  );
}

/** The pages that readers may find: what is framed is none of them, nor is a moment. */
const pagesToFind = () =>
  [...built.pages.values()].filter(({ path }) => !frames.includes(path) && !moments.includes(path));

/** What several of them have in common that should be theirs alone. */
function shared(factOf: (page: BuiltPage) => string): readonly string[] {
  const facts = pagesToFind().map(factOf);
  return facts.filter((fact, index) => facts.indexOf(fact) !== index);
}

describe('the site as it is built', () => {
  it('has every page in every language, what is framed, the entrance, and the page for addresses that are none', () => {
    const expected = [...inAll, ...frames, ...moments, ...everyPage.map(({ path }) => path)];
    expect([...built.pages.keys()].toSorted()).toEqual(expected.toSorted());
  });

  it('is valid HTML', () => {
    expect(mistakesBy(({ mistakes }) => mistakes)).toEqual([]);
  });

  it('has titles and descriptions of which no two are alike', () => {
    expect(shared(({ title }) => title)).toEqual([]);
    expect(shared(({ description }) => description)).toEqual([]);
    const nameless = pagesToFind().filter(({ title, description }) => title === '' || description === '');
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });

  it('has a title for each moment that no other page has', () => {
    const titles = [...built.pages.values()].map(({ title }) => title);
    expect(moments.length).toBeGreaterThan(locales.length);
    for (const path of moments) {
      const { title } = built.pages.get(path) ?? {};
      expect(
        titles.filter((one) => one === title),
        path,
      ).toHaveLength(1);
    }
  });

  it('has one headline on each page, and one for each language where a page speaks both', () => {
    expect(
      mistakesBy((page) => (page.headlines === headlinesOn(page) ? [] : [`${page.headlines} headlines`])),
    ).toEqual([]);
  });

  it('leads nowhere in vain, neither to a page, nor to a place on a page, nor to a file', () => {
    expect(
      mistakesBy((page) =>
        page.addresses.flatMap((address) => deadEnd(address, page, built, site.origin) ?? []),
      ),
    ).toEqual([]);
  });
});

describe('what machines are told', () => {
  it('is where each page lives, and where it lives in the other languages', () => {
    for (const { page, path } of everyPage) {
      const { canonical, alternates } = built.pages.get(path) ?? {};
      expect(canonical).toBe(`${site.origin}${path}`);
      expect(Object.entries(alternates ?? {})).toEqual(
        alternatesOf(page, site).map(({ hreflang, href }) => [hreflang, href]),
      );
    }
  });

  it('is said of each other by the pages that are versions of each other', () => {
    for (const { canonical, alternates } of built.pages.values()) {
      for (const address of Object.values(alternates)) {
        expect(built.pages.get(new URL(address).pathname)?.alternates, `${canonical} → ${address}`).toEqual(
          alternates,
        );
      }
    }
  });

  it('is of a moment that the page of its event is to be found in its stead', () => {
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    const events = everyPage
      .filter(({ page }) => page.kind === 'event')
      .map(({ path }) => site.origin + path);
    for (const path of moments) {
      expect(events).toContain(built.pages.get(path)?.canonical);
      expect(sitemap).not.toContain(path);
    }
  });

  it('is how others show the story and each event in their pages', () => {
    for (const { page, locale, path } of everyPage) {
      const files = built.pages.get(path)?.files ?? {};
      const addressOf = (format: 'oembedJson' | 'oembedXml') =>
        isOfTheStory(page) ? `${site.origin}${dataPathOf(format, page, locale, site.base)}` : undefined;
      expect(files['application/json+oembed'], path).toBe(addressOf('oembedJson'));
      expect(files['text/xml+oembed'], path).toBe(addressOf('oembedXml'));
    }
  });

  it('is of what is framed that the page is to be found in its stead', () => {
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    for (const locale of locales) {
      const path = framePathOf(locale, site.base);
      const { robots, canonical, files } = built.pages.get(path) ?? {};
      expect(robots).toBe('noindex');
      expect(canonical).toBe(`${site.origin}${pathOf({ kind: 'story' }, locale, site.base)}`);
      expect(files?.['application/json+oembed']).toBeUndefined();
      expect(sitemap).not.toContain(path);
    }
  });

  it('is told in the words of schema.org, of addresses that exist', () => {
    expect(
      mistakesBy((page) => {
        const nodes = schemaNodesIn(page.html);
        const addresses = Array.from(
          JSON.stringify(nodes).matchAll(/"(https:\/\/news\.example.*?)"/gu),
          ([, url = '']) => url,
        );
        return [
          ...nodes.flatMap((node) => schemaMistakesIn(node)),
          ...addresses.flatMap((address) => deadEnd(address, page, built, site.origin) ?? []),
        ];
      }),
    ).toEqual([]);
  });
});

describe.each(locales)('the pages in %s', (locale) => {
  it('speak their language, and no other without saying so', () => {
    // Most texts stand on most pages: each is looked at once, with the first page that says it.
    const pages = new Map(
      pagesIn(locale)
        .toReversed()
        .flatMap(({ path, texts }) =>
          texts.filter(({ language }) => language === locale).map(({ text }) => [text, path] as const),
        ),
    );
    const mistakes = [...pages].flatMap(([text, path]) =>
      untranslatedIn(text, locale).map((mistake) => `${path} ${mistake}`),
    );
    expect(mistakes).toEqual([]);
  });
});
