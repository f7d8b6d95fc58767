import { outerMoments } from '../model/outerMoments.ts';
import { shareImageSize } from '../site/siteFiles.ts';
import { addressOf, imageAddressOf } from './addresses.ts';
import { disputeOf } from './dispute.ts';
import type { Markup } from '../site/markup.ts';
import { publicationOf } from './publication.ts';
import { isOfTheStory } from '../site/sitePages.ts';
import { eventOf, type PageContext } from './pageContext.ts';
import { named, property } from './tags.ts';
import type { Texts } from './texts.ts';

/** How the page looks where it is shared: Open Graph (https://ogp.me), and the card of X, which reads it too. */
export function sharingTags(context: PageContext, { headline, description }: Texts): readonly Markup[] {
  const { page, edition, localization, site } = context;
  const { published, updated } = publicationOf(context);
  const isArticle = isOfTheStory(page);
  return [
    property('og:type', isArticle ? 'article' : 'website'),
    property('og:title', headline),
    property('og:description', description),
    property('og:url', addressOf(page, edition.locale, site)),
    property('og:site_name', localization.t('story:name')),
    property('og:locale', edition.language.openGraph),
    ...edition.languages
      .filter(({ tag }) => tag !== edition.locale)
      .map(({ openGraph }) => property('og:locale:alternate', openGraph)),
    property('og:image', imageAddressOf(context)),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(shareImageSize.width)),
    property('og:image:height', String(shareImageSize.height)),
    property('og:image:alt', imageTextOf(context)),
    ...(isArticle
      ? [property('article:published_time', published), property('article:modified_time', updated)]
      : []),
    named('twitter:card', 'summary_large_image'),
  ];
}

/** What the share image says. */
function imageTextOf(context: PageContext): string {
  const { edition, localization } = context;
  const { t, formats } = localization;
  const event = eventOf(context);
  if (event?.importance === 1) {
    const said = { title: formats.digitsOf(event.title), date: formats.dateWithWeekday(event.span) };
    const dispute = disputeOf(event, edition, localization);
    return dispute === null ? t('head:imageOfEvent', said) : t('head:imageOfDisputed', { ...said, dispute });
  }
  const headline = formats.digitsOf(t('story:headline'));
  const moments = outerMoments(edition);
  const [first, last] = [formats.year(moments.first), formats.year(moments.last)];
  return first === last
    ? t('head:imageOfYear', { headline, year: first })
    : t('head:imageOfStory', { headline, first, last });
}
