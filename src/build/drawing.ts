import ar from '../../locales/ar.ts';
import en from '../../locales/en.ts';
import { entranceHeadOf, entranceJsonLdOf } from '../head/entrance.ts';
import { headOf } from '../head/head.ts';
import { jsonLdOf } from '../head/jsonLd.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import { editionOf } from '../model/editionOf.ts';
import { framePathOf, pathOf, sitePagesOf, type Site, type SitePage } from '../model/sitePages.ts';
import type * as prerenderModule from '../prerender.tsx';
import { story } from '../story/story.ts';
import type { Tags } from './clientFiles.ts';
import { documentOf } from './document.ts';
import { frameDocument, type FrameDrawing } from './framePage.ts';
import type { InlineScripts } from './inlineScript.ts';

/** What `src/prerender.tsx` gives, built for Node. */
export type Prerender = typeof prerenderModule;

/** What pages are made of. */
export interface Drawing {
  readonly site: Site;
  /** index.html */
  readonly template: string;
  /** The tags by which a page that comes to life in `live`, or in no language, has the browser's part. */
  readonly tagsOf: (live: Locale | null) => Tags;
  readonly scripts: InlineScripts;
  readonly prerender: Prerender;
  readonly frame: FrameDrawing;
}

const editions = { ar: editionOf(story, 'ar'), en: editionOf(story, 'en') };
const messages = { ar, en };

/** How the document at each path of a site that lives at `base` is drawn: the entrance, every page in every language, and in each the page for frames. */
export function documentsUnder(base: string): ReadonlyMap<string, (drawing: Drawing) => string> {
  const pages = locales.flatMap((locale) =>
    sitePagesOf(editions[locale]).map((page) => {
      const draw = (drawing: Drawing) => pageDocument(page, locale, drawing);
      return [pathOf(page, locale, base), draw] as const;
    }),
  );
  const frames = locales.map((locale) => {
    const draw = ({ template, site, scripts, prerender, frame }: Drawing) => {
      const body = `${prerender.sprite}<div id="root">${prerender.frameOf(locale, site.base)}</div>`;
      return frameDocument(template, site, locale, { early: scripts.earlyFrame, body, frame });
    };
    return [framePathOf(locale, base), draw] as const;
  });
  return new Map([[base, entranceDocument], ...pages, ...frames]);
}

function pageDocument(page: SitePage, locale: Locale, drawing: Drawing): string {
  const { site, template, tagsOf, scripts, prerender } = drawing;
  const tags = tagsOf(prerender.isLive(page) ? locale : null);
  const head = headOf(page, editions[locale], messages[locale], site);
  const body = prerender.bodyOf(page, locale, site.base);
  return documentOf(template, {
    locale,
    head: `${head}<script>${scripts.early}</script>${tags.head}`,
    body: `${prerender.sprite}<div id="root">${body}</div>`,
    script: tags.script,
    data: jsonLdOf(page, editions[locale], messages[locale], site),
  });
}

function entranceDocument({ site, template, tagsOf, scripts, prerender }: Drawing): string {
  const tags = tagsOf(null);
  return documentOf(template, {
    locale: null,
    head: `${entranceHeadOf(site)}<script>${scripts.entrance}${scripts.early}</script>${tags.head}`,
    body: prerender.entranceOf(site.base),
    script: tags.script,
    data: entranceJsonLdOf(site),
  });
}
