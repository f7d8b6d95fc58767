import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expectedRoom } from '../../src/embed/snippet/expectedRoom.ts';
import { oembedHtmlOf } from '../../src/embed/snippet/oembedHtml.ts';
import {
  elementSnippet,
  fittingSnippet,
  frameAddressOf,
  frameSnippet,
} from '../../src/embed/snippet/snippet.ts';
import { testLocales, type TestLocale } from '../fixtures/languages.ts';
import { localizedStoryOf } from '../journeys/localizedStory.ts';
import story from '../stories/fixture/story.ts';
import { pathOf } from '../../src/site/sitePages.ts';
import { serveOnFreePort } from './listenOnFreePort.ts';

/** The newsroom whose pages are in `tests/hosts`, at an origin of its own. */
export interface HostServer {
  /** `http://localhost:4321`: another site than the timeline's, which is at 127.0.0.1, and so another process. */
  readonly origin: string;
  close(): void;
}

const folder = join(import.meta.dirname, '../hosts');

/** The library that its host page loads: the real one. */
const pym = fileURLToPath(import.meta.resolve('pym.js'));

/** Serves the host pages, with the snippets of the timeline that lives at `site` (`http://127.0.0.1:4174/`). */
export async function startHostServer(site: string): Promise<HostServer> {
  const { port, close } = await serveOnFreePort((request, response) => {
    answer(new URL(request.url ?? '/', 'http://localhost'), site, response).catch((error: unknown) => {
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end(String(error));
    });
  });
  return {
    origin: `http://localhost:${port}`,
    close,
  };
}

/** `/leftToRight?lang=ar` is the page of that name, with the timeline in that language. */
async function answer(url: URL, site: string, response: ServerResponse): Promise<void> {
  const name = url.pathname.slice(1);
  if (name === 'pym.js') {
    response.setHeader('Content-Type', 'text/javascript').end(await readFile(pym));
  } else if (name === 'article.css') {
    response.setHeader('Content-Type', 'text/css').end(await readFile(join(folder, name)));
  } else if (/^\w+$/.test(name)) {
    const locale = url.searchParams.get('lang');
    const page = await readFile(join(folder, `${name}.html`), 'utf8');
    const policy = policies[name]?.(new URL(site).origin);
    if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(withSnippets(page, site, localeNamed(locale) ?? 'en'));
  } else {
    response.writeHead(name === 'favicon.ico' ? 204 : 404).end();
  }
}

/** The policies of pages that have one, for a timeline of an origin, by their names. */
const policies: Readonly<Record<string, (origin: string) => string>> = {
  // What `docs/embedding.md` asks of a strict one, and no more.
  strictPolicy: (origin) =>
    `default-src 'none'; script-src 'self' ${origin}; frame-src ${origin}; style-src 'self'`,
  noFrames: () => "frame-src 'none'",
};

/** `page` with each `%NAME%` filled in: in `locale`, or in the language that it names (`%FRAME:ar%`). */
function withSnippets(page: string, site: string, locale: TestLocale): string {
  return page.replaceAll(/%([A-Z]+)(?::([a-z]+))?%/g, (_, name: string, named: string | undefined) =>
    snippetNamed(name, site, localeNamed(named) ?? locale),
  );
}

function localeNamed(name: string | null | undefined): TestLocale | undefined {
  return testLocales.find((locale) => locale === name);
}

/** The code of an editor that is called `name`, in `locale`, of the timeline that lives at `site`. */
export function snippetNamed(name: string, site: string, locale: TestLocale): string {
  const { edition, words } = localizedStoryOf(story, locale);
  const framed = {
    site,
    story: story.id,
    locale,
    title: words.story.headline,
    options: {},
    room: expectedRoom(edition, { size: 'full', list: false, event: null }),
  };
  if (name === 'SITE') return site;
  if (name === 'QUERY') return `lang=${locale}`;
  if (name === 'ADDRESS') return frameAddressOf(framed);
  if (name === 'FRAME') return frameSnippet(framed);
  if (name === 'OEMBED' || name === 'HEIGHT') {
    const size = 'compact';
    const room = expectedRoom(edition, { size, list: false, event: null });
    const address = pathOf({ kind: 'story' }, locale, site);
    const { html, height } = oembedHtmlOf({ ...framed, options: { size }, room, address });
    return name === 'OEMBED' ? html : String(height);
  }
  if (name === 'FITTING') return fittingSnippet(framed);
  if (name === 'ELEMENT') return elementSnippet(framed);
  throw new Error(`Nothing is called %${name}% in a host page.`);
}
