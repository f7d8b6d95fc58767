import type { WebSiteLeaf } from 'schema-dts';
import { locales, type Locale } from '../i18n/locale.ts';
import type { Site } from '../model/sitePages.ts';
import { alternateTags } from './head.ts';
import { scriptOf } from './jsonLd.ts';
import { element } from './markup.ts';
import { headWords } from './speech.ts';
import { standingTags } from './standing.ts';
import { htmlOf, link, named } from './tags.ts';

/** Both languages side by side, English first: what it says the rest of the world can read. */
const inBoth = (word: 'siteName' | 'entranceDescription' | 'notFoundTitle' | 'notFoundDescription') =>
  `${headWords.en[word]} · ${headWords.ar[word]}`;

/** The head of the page at the base of the site, where a reader chooses a language, as HTML. */
export function entranceHeadOf(site: Site): string {
  return htmlOf([
    element('title', {}, inBoth('siteName')),
    named('description', inBoth('entranceDescription')),
    link('canonical', `${site.origin}${site.base}`),
    ...alternateTags({ kind: 'story' }, site),
    ...standingTags(site),
  ]);
}

/** What the site is called, for search engines, which look for it at its base; as a script element. */
export function entranceJsonLdOf({ origin, base }: Site): string {
  const site: WebSiteLeaf = {
    '@type': 'WebSite',
    name: headWords.en.siteName,
    alternateName: headWords.ar.siteName,
    url: `${origin}${base}`,
    inLanguage: locales satisfies readonly Locale[],
  };
  return scriptOf([site]);
}

/** The head of the page that stands for those which do not exist, as HTML. */
export function notFoundHeadOf(site: Site): string {
  return htmlOf([
    element('title', {}, inBoth('notFoundTitle')),
    named('description', inBoth('notFoundDescription')),
    named('robots', 'noindex'),
    ...standingTags(site),
  ]);
}
