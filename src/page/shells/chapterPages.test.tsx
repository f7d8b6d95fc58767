import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../tests/fixtures/languages.ts';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import { validatedHtml } from '../../../tests/setup/htmlValidity.ts';
import { generatedStory } from '../../../tests/stories/generated/generatedStory.ts';
import { editionOf } from '../../model/editionOf.ts';
import { pathOf, sitePagesOf, type SitePage } from '../../site/sitePages.ts';
import type { WholeResources } from '../loading/localeResources.ts';
import { ChapterPage } from './ChapterPage.tsx';
import { SourcesPage } from './SourcesPage.tsx';
import { writtenHtmlOf } from './writtenHtml.tsx';

// A story of forty events of which a page tells eight at most.

const story = { ...generatedStory({ events: 40, seed: 1, lanes: 4 }), mostOnPage: 8 };
const base = '/timeline/';

function htmlOf(page: SitePage, resources: WholeResources): string | null {
  if (page.kind === 'chapter')
    return renderToStaticMarkup(<ChapterPage page={page} resources={resources} base={base} />);
  if (page.kind === 'sources')
    return renderToStaticMarkup(<SourcesPage resources={resources} base={base} part={page.part ?? 1} />);
  if (page.kind === 'story') return Object.values(writtenHtmlOf(page, resources, base)).join('');
  return null;
}

const hrefsIn = (body: Element) =>
  [...body.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');

describe.each(['en', 'ar'] as const)('the pages of a story that is told on several, in %s', (locale) => {
  const edition = editionOf(story, languages, locale);
  const resources = { locale, edition, messages: messagesIn(locale) };
  const pages = [...sitePagesOf(edition), { kind: 'moment', event: null } as const].map((page) => {
    const html = htmlOf(page, resources);
    const body = document.createElement('div');
    body.innerHTML = html ?? '';
    return { page, path: pathOf(page, locale, base), html, body };
  });
  const written = pages.filter(({ html }) => html !== null);

  it('tell every event once and none more than eight, with its summary and its sources', () => {
    const chapters = pages.filter(({ page }) => page.kind === 'chapter');
    const told = chapters.map(({ body }) =>
      [...body.querySelectorAll('li[id^="event-"]')].map(({ id }) => id.slice('event-'.length)),
    );
    expect(Math.max(...told.map(({ length }) => length))).toBe(8);
    expect(told.flat().toSorted()).toEqual(edition.events.map(({ id }) => id).toSorted());
    const text = chapters.map(({ body }) => body.textContent).join(' ');
    for (const { summary } of edition.events) expect(text).toContain(summary);
  });

  it('begin with the first headlines of each chapter, dated, which lead to their pages', () => {
    const home = pages.find(({ page }) => page.kind === 'story')?.body;
    for (const { id } of edition.chapters) {
      const wanted = edition.events
        .filter(({ chapter, importance }) => chapter === id && importance === 1)
        .slice(0, 3);
      const chapter = home?.querySelector(`#chapter-${id}`)?.closest('[data-part="chapter"]');
      const rows = chapter?.querySelectorAll('li[data-importance="1"]') ?? [];
      expect([...rows].map((row) => row.querySelector('a')?.getAttribute('href'))).toEqual(
        wanted.map((event) => pathOf({ kind: 'event', event: event.id }, locale, base)),
      );
      for (const row of rows) expect(row.querySelector('p')?.textContent).toMatch(/\p{Nd}/u);
    }
  });

  it('begin with what readers come for: what was over before waits behind names, which lead nowhere else', () => {
    const home = pages.find(({ page }) => page.kind === 'story')?.body;
    const closed = [...(home?.querySelectorAll('details[data-part="chapter"]') ?? [])];
    const over = edition.chapters.filter(({ span }) => span.latest <= edition.opening.start);
    expect(over.length).toBeGreaterThan(0);
    expect(closed.map((chapter) => chapter.querySelector('h3')?.textContent)).toEqual(
      over.map(({ title }) => title),
    );
    for (const chapter of closed) {
      expect(chapter.querySelector('summary a')).toBeNull();
      expect(chapter.querySelector('a[href*="/chapters/"]')).not.toBeNull();
    }
  });

  it('lead to each other and to pages of events, and to entries that are there', () => {
    const paths = new Map(pages.map((one) => [one.path, one]));
    const inside = written.flatMap(({ path, body }) =>
      hrefsIn(body)
        .map((href) => new URL(href, `https://site.example${path}`))
        .filter(({ origin }) => origin === 'https://site.example'),
    );
    expect(inside.length).toBeGreaterThan(200);
    const inOtherLanguage = new Set(
      pages.map(({ page }) => pathOf(page, locale === 'en' ? 'ar' : 'en', base)),
    );
    const dead = inside.filter(({ pathname, hash }) => {
      const target = paths.get(pathname);
      if (target === undefined) return !inOtherLanguage.has(pathname);
      return hash !== '' && target.html !== null && target.body.querySelector(hash) === null;
    });
    expect(dead.map(({ href }) => href)).toEqual([]);
  });

  it('are all to be reached from that of the story, link by link, without script', () => {
    const reached = new Set([pathOf({ kind: 'story' }, locale, base)]);
    for (const path of reached) {
      const body = pages.find((one) => one.path === path)?.body;
      for (const href of body === undefined ? [] : hrefsIn(body))
        reached.add(new URL(href, `https://site.example${path}`).pathname);
    }
    expect(pages.filter(({ path }) => !reached.has(path)).map(({ path }) => path)).toEqual([]);
  });

  it('are valid HTML with a headline of their own', () => {
    const bodies = written.filter(({ page }) => page.kind !== 'story');
    const headlines = bodies.map(({ body }) => body.querySelector('h1')?.textContent);
    expect(new Set(headlines).size).toBe(bodies.length);
    for (const { html, path } of bodies) {
      const whole = `<!doctype html><html lang="${locale}"><head><title>Page</title></head><body>${html}</body></html>`;
      expect(validatedHtml(whole).mistakes, path).toEqual([]);
    }
  });

  it('number sources as the first page of them begins', () => {
    const lists = pages.flatMap(({ page, body }) =>
      page.kind === 'sources' ? [...body.querySelectorAll('ol')] : [],
    );
    expect(lists.length).toBeGreaterThan(1);
    const counts = lists.map(({ children }) => children.length);
    expect(lists.map(({ start }) => start)).toEqual(
      counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 1)),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(edition.sourceCount);
    expect(Math.max(...counts)).toBe(24);
  });
});
