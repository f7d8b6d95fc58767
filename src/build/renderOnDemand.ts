import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunnableDevEnvironment, type DevEnvironment, type ViteDevServer } from 'vite';
import { definitionsOf } from './definitions.ts';
import { documentsUnder, type Prerender } from './documents.ts';
import { eventTextSettings, type EventTextSetting } from '../site/lateDataNames.ts';
import { eventTextScript } from './eventTexts.ts';
import { inlineScriptsAt } from './inlineScript.ts';
import type { Locale } from '../i18n/locale.ts';
import { siteOf } from './site.ts';
import { entryId } from '../ui/scriptState.ts';
import { localizedStories, type TheStory } from './theStory.ts';

/** The environment of Vite in which pages are rendered, and the module that renders them. */
export const environment = 'prerender';
export const entry = 'src/prerender.tsx';

/**
 * The document at `url` of a server in development, rendered by the code as it stands now; null where there is none.
 */
export async function renderOnDemand(
  server: ViteDevServer,
  url: string,
  theStory: TheStory,
): Promise<string | null> {
  const { root, base } = server.config;
  const localized = localizedStories(theStory);
  const site = siteOf(process.env, base, theStory.story);
  // First of all, since requests for scripts come here too: where a page cannot be rendered, they show what is wrong.
  const render = documentsUnder(base, localized).get(url.replace(/[?#].*/, ''));
  const prerendering = server.environments[environment];
  if (render === undefined || prerendering === undefined || !isRunnableDevEnvironment(prerendering))
    return null;
  const prerender: Prerender = await prerendering.runner.import(`/${entry}`);
  // What Vite adds to a page. Given the whole page, it would write the base of the site before addresses that have it.
  const additions = await server.transformIndexHtml(url, '');
  const textsIn = (setting: EventTextSetting) =>
    Object.fromEntries(
      localized.map(({ locale }) => [locale, `${base}${eventTextsAt}${setting}/${locale}/`]),
    );
  return render({
    site,
    eventTexts: { page: textsIn('page'), frame: textsIn('frame'), moment: textsIn('moment') },
    search: searchPathAt(base),
    template: await readFile(join(root, 'index.html'), 'utf8'),
    tagsOf: (live, kind) => ({
      head: `${additions}${sheetsOf(prerendering, base)}`,
      script: live === null && kind !== 'chapter' ? '' : entryAt(`${base}src/main.tsx`),
    }),
    scripts: await inlineScriptsAt(base, definitionsOf(site, theStory.story.id)),
    prerender,
    frame: {
      tags: {
        head: `${additions}${sheetsOf(prerendering, base)}`,
        script: entryAt(`${base}src/embed/frame/main.tsx`),
      },
      resourcesAt: (locale) => resourcesPathOf(locale, base),
    },
  });
}

/** Where the texts of events are in development; no page has such a path. */
const eventTextsAt = '@events/';

/** The script with the text of an event at `url` of a server in development; null where there is none. */
export async function eventTextOnDemand(
  server: ViteDevServer,
  url: string,
  theStory: TheStory,
): Promise<string | null> {
  const { base } = server.config;
  const [, named, locale, event] = /^@events\/(\w+)\/([^/]+)\/(.+)\.js$/.exec(url.slice(base.length)) ?? [];
  const setting = eventTextSettings.find((one) => one === named);
  const one = localizedStories(theStory).find((candidate) => candidate.locale === locale);
  const prerendering = server.environments[environment];
  if (setting === undefined || one === undefined || event === undefined) return null;
  if (prerendering === undefined || !isRunnableDevEnvironment(prerendering)) return null;
  const prerender: Prerender = await prerendering.runner.import(`/${entry}`);
  return eventTextScript({
    locale: one.locale,
    event,
    html: prerender.eventTextIn(one.locale, event, setting, base),
  });
}

/** Where a server in development has the resources of a language for frames. */
export function resourcesPathOf(locale: Locale, base: string): string {
  return `${base}resources-${locale}.js`;
}

/** Where it has what finds events. */
export function searchPathAt(base: string): string {
  return `${base}search.js`;
}

/** The tag of the script at `address`, which hydrates a page. */
function entryAt(address: string): string {
  return `<script async type="module" id="${entryId}" src="${address}"></script>`;
}

/**
 * Links to the style sheets of all that is rendered: in development Vite sends styles by script, and not every page has
 * one.
 */
function sheetsOf({ moduleGraph }: DevEnvironment, base: string): string {
  return Array.from(moduleGraph.urlToModuleMap.keys())
    .filter((url) => url.endsWith('.css'))
    .map((url) => `<link rel="stylesheet" href="${base}${url.slice(1)}" />`)
    .join('');
}
