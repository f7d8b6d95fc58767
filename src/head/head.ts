import type { WholeEdition } from '../model/wholeEdition.ts';
import { alternatesOf } from '../site/alternates.ts';
import { dataPathOf } from '../site/formats.ts';
import { canonicalOf, isOfTheStory, type Site, type SitePage } from '../site/sitePages.ts';
import { addressOf } from './addresses.ts';
import type { BuildMessages } from './headMessages.ts';
import { element, type Markup } from '../site/markup.ts';
import { sharingTags } from './sharing.ts';
import { siteWideTags } from './siteWideTags.ts';
import { pageContextOf, type PageContext } from './pageContext.ts';
import { htmlOf, link, named } from './tags.ts';
import { textsOf, type Texts } from './texts.ts';

/** The tags by which search engines, previews, feed readers and reference managers know `page`, as HTML. */
export function headOf(page: SitePage, edition: WholeEdition, messages: BuildMessages, site: Site): string {
  const context = pageContextOf(page, edition, messages, site);
  const texts = textsOf(context);
  const known = canonicalOf(page, edition);
  return htmlOf([
    element('title', {}, texts.title),
    named('description', texts.description),
    named('robots', 'max-image-preview:large'),
    link('canonical', addressOf(known, edition.locale, site)),
    ...alternateTags(known, site),
    ...(isOfTheStory(page) ? citingTags(context) : []),
    ...(isOfTheStory(page) || page.kind === 'moment' ? embeddingTags(context, texts) : []),
    link('license', edition.licence),
    link('alternate', dataPathOf('feed', { kind: 'story' }, edition.locale, site.base), {
      type: 'application/atom+xml',
      title: context.localization.t('story:title'),
    }),
    ...siteWideTags(site),
    ...sharingTags({ ...context, page: known }, texts),
  ]);
}

/** Links to the page in every language, its own included: search engines want it said on both sides. */
export function alternateTags(page: SitePage, site: Site): readonly Markup[] {
  return alternatesOf(page, site).map(({ hreflang, href }) => link('alternate', href, { hreflang }));
}

/** How the page is cited: under which address (RFC 8574), and where that is written down (https://signposting.org). */
function citingTags({ page, edition, site }: PageContext): readonly Markup[] {
  const fileOf = (format: 'bibtex' | 'csl') => dataPathOf(format, page, edition.locale, site.base);
  return [
    link('cite-as', addressOf(page, edition.locale, site)),
    link('describedby', fileOf('bibtex'), { type: 'application/x-bibtex' }),
    link('describedby', fileOf('csl'), { type: 'application/vnd.citationstyles.csl+json' }),
  ];
}

/** Where those who show the page in theirs find how (oEmbed, section 4); its addresses are whole there. */
function embeddingTags({ page, edition, site }: PageContext, { headline: title }: Texts): readonly Markup[] {
  const { origin, base } = site;
  const to = (format: 'oembedJson' | 'oembedXml', type: string) =>
    link('alternate', `${origin}${dataPathOf(format, page, edition.locale, base)}`, { type, title });
  return [to('oembedJson', 'application/json+oembed'), to('oembedXml', 'text/xml+oembed')];
}
