import { entranceHeadOf, entranceJsonLdOf } from '../head/entrance.ts';
import { headOf } from '../head/head.ts';
import { jsonLdOf } from '../head/jsonLd.ts';
import type { Locale } from '../i18n/locale.ts';
import {
  eventTextNames,
  momentTextsAttribute,
  momentWordsAttribute,
  searchNames,
  type EventTextSetting,
} from '../site/lateDataNames.ts';
import { escaped } from '../site/escaped.ts';
import {
  framePathOf,
  momentPagesOf,
  pathOf,
  sitePagesOf,
  type Site,
  type SitePage,
} from '../site/sitePages.ts';
import type * as prerenderModule from '../prerender.tsx';
import type { Tags } from './clientFiles.ts';
import { documentOf } from './document.ts';
import { frameDocument, type FrameAssets } from './embed/framePage.ts';
import type { InlineScripts } from './inlineScript.ts';
import { defaultFirst, type LocalizedStory } from './theStory.ts';

/** What `src/prerender.tsx` gives, built for Node. */
export type Prerender = typeof prerenderModule;

/** A path for each language. */
type Addresses = Readonly<Record<Locale, string>>;

/** What documents are rendered with. */
export interface RenderContext {
  readonly site: Site;
  /** index.html */
  readonly template: string;
  /** The tags by which a page of some `kind` that is hydrated in the language `live`, or in none, has the browser's part. */
  readonly tagsOf: (live: Locale | null, kind?: SitePage['kind']) => Tags;
  readonly scripts: InlineScripts;
  readonly prerender: Prerender;
  readonly frame: FrameAssets;
  /** The folders of the texts of events, by language. */
  readonly eventTexts: Readonly<Record<EventTextSetting, Addresses>>;
  /** The path of the script that finds events. */
  readonly search: string;
}

/** The element that is hydrated, with `body` as the build renders it, and where it finds what it fetches late. */
function rootWith(
  body: string,
  setting: EventTextSetting,
  { eventTexts, search }: RenderContext,
  further = '',
): string {
  const texts = `${eventTextNames.addresses}="${escaped(JSON.stringify(eventTexts[setting]))}"`;
  const searcher = `${searchNames.address}="${escaped(search)}"`;
  return `<div id="root" ${texts} ${searcher}${further}>${body}</div>`;
}

/**
 * How the document at each path of a site that lives at `base` is rendered: the entrance, every page in every language,
 * and in each the page for frames.
 */
export function documentsUnder(
  base: string,
  localized: readonly LocalizedStory[],
): ReadonlyMap<string, (context: RenderContext) => string> {
  const pages = localized.flatMap((one) =>
    [...sitePagesOf(one.edition), ...momentPagesOf(one.edition)].map((page) => {
      const render = (context: RenderContext) => pageDocument(page, one, context);
      return [pathOf(page, one.locale, base), render] as const;
    }),
  );
  const frames = localized.map((one) => {
    const { locale } = one;
    const render = (context: RenderContext) => {
      const { template, site, scripts, prerender, frame } = context;
      const notice = prerender.textOnlyNoticeOf(locale, 'frame');
      const moments = ` ${momentTextsAttribute}="${escaped(JSON.stringify(context.eventTexts.moment))}"`;
      const root = rootWith(prerender.frameOf(locale, site.base), 'frame', context, moments);
      const body = `${prerender.sprite}${notice}${root}`;
      return frameDocument(template, site, one, { early: scripts.earlyFrame, body, frame });
    };
    return [framePathOf(locale, base), render] as const;
  });
  const entrance = (context: RenderContext) => entranceDocument(localized, context);
  return new Map([[base, entrance], ...pages, ...frames]);
}

function pageDocument(
  page: SitePage,
  { locale, edition, messages }: LocalizedStory,
  context: RenderContext,
): string {
  const { site, template, tagsOf, scripts, prerender } = context;
  const isLive = prerender.isLive(page);
  const isMoment = page.kind === 'moment';
  const tags = tagsOf(isLive ? locale : null, page.kind);
  // Before the text: where the document is cut off, it is there.
  const notice = isLive ? prerender.textOnlyNoticeOf(locale, 'page') : '';
  const head = headOf(page, edition, messages, site);
  const body = prerender.bodyOf(page, locale, site.base);
  const words = isMoment ? ` ${momentWordsAttribute}="${escaped(JSON.stringify(messages.moments))}"` : '';
  const root = isLive
    ? rootWith(body, isMoment ? 'moment' : 'page', context, words)
    : `<div id="root">${body}</div>`;
  return documentOf(template, {
    language: edition.language,
    head: `${head}<script>${scripts.early}</script>${tags.head}`,
    body: `${prerender.sprite}${notice}${root}`,
    script: tags.script,
    data: jsonLdOf(page, edition, messages, site),
  });
}

function entranceDocument(localized: readonly LocalizedStory[], context: RenderContext): string {
  const { site, template, tagsOf, scripts, prerender } = context;
  const tags = tagsOf(null);
  const all = defaultFirst(localized, site.defaultLanguage);
  const words = all.map(({ messages }) => messages);
  return documentOf(template, {
    language: all[0].edition.language,
    head: `${entranceHeadOf(words, site)}<script>${scripts.entrance}${scripts.early}</script>${tags.head}`,
    body: prerender.entranceOf(site.base),
    script: tags.script,
    data: entranceJsonLdOf(words, site),
  });
}
