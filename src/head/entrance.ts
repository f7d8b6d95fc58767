import type { WebSiteLeaf } from 'schema-dts';
import type { Site } from '../site/sitePages.ts';
import { alternateTags } from './head.ts';
import { scriptOf } from './jsonLd.ts';
import { element } from '../site/markup.ts';
import type { BuildMessages } from './headMessages.ts';
import { siteWideTags } from './siteWideTags.ts';
import { htmlOf, link, named } from './tags.ts';

/** The same text in every language, side by side; the default language, which most can read, first. */
const inAll = (all: readonly BuildMessages[], word: (messages: BuildMessages) => string) =>
  all.map(word).join(' · ');

/** The head of the page at the base of the site, where a reader chooses a language, as HTML. */
export function entranceHeadOf(all: readonly BuildMessages[], site: Site): string {
  return htmlOf([
    element(
      'title',
      {},
      inAll(all, ({ story }) => story.name),
    ),
    named(
      'description',
      inAll(all, ({ story }) => story.description),
    ),
    link('canonical', `${site.origin}${site.base}`),
    ...alternateTags({ kind: 'story' }, site),
    ...siteWideTags(site),
  ]);
}

/** What the site is called, for search engines, which look for it at its base; as a script element. */
export function entranceJsonLdOf(all: readonly BuildMessages[], { origin, base, languages }: Site): string {
  const [name, ...others] = all.map(({ story }) => story.name);
  const site: WebSiteLeaf = {
    '@type': 'WebSite',
    ...(name !== undefined && { name }),
    ...(others.length > 0 && { alternateName: others }),
    url: `${origin}${base}`,
    inLanguage: languages,
  };
  return scriptOf([site]);
}

/** The head of the page that stands for those which do not exist, as HTML. */
export function notFoundHeadOf(all: readonly BuildMessages[], site: Site): string {
  return htmlOf([
    element(
      'title',
      {},
      inAll(all, ({ head }) => head.notFoundTitle),
    ),
    named(
      'description',
      inAll(all, ({ head }) => head.notFoundDescription),
    ),
    named('robots', 'noindex'),
    ...siteWideTags(site),
  ]);
}
