import { expectedRoom } from '../embed/snippet/expectedRoom.ts';
import { oembedHtmlOf } from '../embed/snippet/oembedHtml.ts';
import { addressOf, imageAddressOf } from '../head/addresses.ts';
import { element, xmlDocument } from '../site/markup.ts';
import { localizationOf } from '../head/headMessages.ts';
import type { PageContext } from '../head/pageContext.ts';
import { textsOf } from '../head/texts.ts';
import { shareImageSize } from '../site/siteFiles.ts';
import { isOfTheStory, momentPagesOf, sitePagesOf, type SitePage } from '../site/sitePages.ts';
import type { Publication, Written } from './written.ts';

/**
 * How others show a page in theirs: the response of oEmbed 1.0 (https://oembed.com, 2.3.4), of the type “rich”. Nobody
 * is named as its author, since nobody signs it.
 */
interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** How long it may be kept (seconds). */
  readonly cache_age: number;
  readonly html: string;
  /** What `html` is made for (CSS px); it takes less width too. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** As long as share images are kept. */
const day = 86_400;

/** How the story, each of its events and its key moments are shown in other pages, in JSON. */
export function oembedJsonOf(publication: Publication): readonly Written[] {
  return shownIn(publication).map(({ page, response }) => ({
    page,
    source: `${JSON.stringify(response)}\n`,
  }));
}

/** The same in XML (oEmbed, 2.3.2). */
export function oembedXmlOf(publication: Publication): readonly Written[] {
  return shownIn(publication).map(({ page, response }) => {
    const values = Object.entries(response).map(([name, value]) => element(name, {}, String(value)));
    return { page, source: xmlDocument(element('oembed', {}, ...values)) };
  });
}

interface Shown {
  readonly page: SitePage;
  readonly response: Oembed;
}

/** Made once for both forms: each has to reckon how high its frame will be. */
const made = new WeakMap<Publication, readonly Shown[]>();

function shownIn(publication: Publication): readonly Shown[] {
  const shown = made.get(publication) ?? responsesOf(publication);
  made.set(publication, shown);
  return shown;
}

function responsesOf({ edition, messages, site }: Publication): readonly Shown[] {
  const localization = localizationOf(edition.language, messages);
  return [...sitePagesOf(edition).filter(isOfTheStory), ...momentPagesOf(edition)].map((page) => ({
    page,
    response: oembedOf({ page, edition, localization, site }),
  }));
}

/** How the page of `context` is shown in others: a compact frame, opened at the event, or one of moments. */
function oembedOf(context: PageContext): Oembed {
  const { page, edition, localization, site } = context;
  const { locale } = edition;
  const { title, headline } = textsOf(context);
  const event = page.kind === 'event' || page.kind === 'moment' ? page.event : null;
  const size = page.kind === 'moment' ? 'moments' : 'compact';
  const framed = {
    site: `${site.origin}${site.base}`,
    locale,
    title,
    // Others give it the height that they are told, or less, and seldom fit it to what it shows.
    options: { size, ...(event !== null && { event }) },
    room: expectedRoom(edition, { size, list: false, event }),
    story: edition.story,
    address: addressOf(page, locale, site),
  };
  return {
    version: '1.0',
    type: 'rich',
    title: headline,
    provider_name: localization.t('story:name'),
    provider_url: addressOf({ kind: 'story' }, locale, site),
    cache_age: day,
    ...oembedHtmlOf(framed),
    thumbnail_url: imageAddressOf(context),
    thumbnail_width: shareImageSize.width,
    thumbnail_height: shareImageSize.height,
  };
}
