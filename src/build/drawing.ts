import ar from '../../locales/ar.ts';
import en from '../../locales/en.ts';
import { entranceHeadOf, entranceJsonLdOf } from '../head/entrance.ts';
import { headOf } from '../head/head.ts';
import { jsonLdOf } from '../head/jsonLd.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import { editionOf } from '../model/editionOf.ts';
import { pathOf, sitePagesOf, type Site, type SitePage } from '../model/sitePages.ts';
import type * as prerenderModule from '../prerender.tsx';
import { story } from '../story/story.ts';
import { tagsOf, type ClientFiles } from './clientFiles.ts';
import { documentOf } from './document.ts';
import { inlineScriptOf } from './inlineScript.ts';

/** What `src/prerender.tsx` gives, built for Node. */
export type Prerender = typeof prerenderModule;

/** What pages are made of. */
export interface Drawing {
  readonly site: Site;
  /** index.html */
  readonly template: string;
  /** What the browser's part was built into; null in development, where Vite finds it. */
  readonly files: ClientFiles | null;
  readonly prerender: Prerender;
}

const editions = { ar: editionOf(story, 'ar'), en: editionOf(story, 'en') };
const messages = { ar, en };

/** Every page in every language. */
const everyPage = locales.flatMap((locale) =>
  sitePagesOf(editions[locale]).map((page) => ({ locale, page })),
);

/** The path of every page, that of the entrance included. */
export function pathsOf(base: string): readonly string[] {
  return [base, ...everyPage.map(({ page, locale }) => pathOf(page, locale, base))];
}

/** The document at `path`, or null where there is none. */
export async function documentAt(path: string, drawing: Drawing): Promise<string | null> {
  const { base } = drawing.site;
  if (path === base) return entranceDocument(drawing);
  const found = everyPage.find(({ page, locale }) => pathOf(page, locale, base) === path);
  return found === undefined ? null : pageDocument(found.page, found.locale, drawing);
}

async function pageDocument(
  page: SitePage,
  locale: Locale,
  { site, template, files, prerender }: Drawing,
): Promise<string> {
  const isLive = prerender.isLive(page);
  const tags = tagsOf(files, site.base, isLive ? locale : null);
  const early = await scriptOf('src/early.ts', site.base);
  const body = prerender.bodyOf(page, locale, site.base);
  return documentOf(template, {
    locale,
    head: `${headOf(page, editions[locale], messages[locale], site)}<script>${early}</script>${tags.head}`,
    body: `${prerender.sprite}<div id="root">${body}</div>`,
    script: isLive ? tags.script : '',
    data: jsonLdOf(page, editions[locale], messages[locale], site),
  });
}

async function entranceDocument({ site, template, files, prerender }: Drawing): Promise<string> {
  const leadOn = await scriptOf('src/entrance.ts', site.base);
  const early = await scriptOf('src/early.ts', site.base);
  return documentOf(template, {
    locale: null,
    head: `${entranceHeadOf(site)}<script>${leadOn}${early}</script>${tagsOf(files, site.base, null).head}`,
    body: prerender.entranceOf(site.base),
    script: '',
    data: entranceJsonLdOf(site),
  });
}

const scripts = new Map<string, Promise<string>>();

/** The code of `entry`, which every page shares, built once. */
function scriptOf(module: string, base: string): Promise<string> {
  const known = scripts.get(module) ?? inlineScriptOf(module, base);
  scripts.set(module, known);
  return known;
}
