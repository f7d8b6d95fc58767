import { addressOf } from '../head/addresses.ts';
import { disputeOf } from '../head/dispute.ts';
import { element, xmlDocument, type Markup } from '../site/markup.ts';
import { localizationOf, type Localization, type BuildMessages } from '../head/headMessages.ts';
import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import { kindById } from '../model/byId.ts';
import { dataPathOf } from '../site/formats.ts';
import type { Site } from '../site/sitePages.ts';
import { entryContentOf, revisionText } from './entryContent.ts';
import { nameUuid } from './nameUuid.ts';

/**
 * The story as an Atom feed (RFC 4287), an entry for each event: what changed last comes first, as feed readers expect;
 * of what changed on the same day, what happened last. Written here, since the usual package (`feed`) cannot say in
 * which language a feed is.
 */
export function feedOf(edition: WholeEdition, messages: BuildMessages, site: Site): string {
  const { locale } = edition;
  const localization = localizationOf(edition.language, messages);
  const { t, formats } = localization;
  const entries = edition.events
    .toReversed()
    .toSorted((one, other) => other.updated.localeCompare(one.updated, 'en'));
  const home = addressOf({ kind: 'story' }, locale, site);
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      element('id', {}, nameUuid(`${edition.story}/${locale}/`)),
      element('title', {}, formats.digitsOf(t('story:title'))),
      element(
        'subtitle',
        {},
        `${formats.digitsOf(t('story:standfirst'))} ${t('page:recordedUntil', { date: formats.day(edition.recordedUntil) })}.`,
      ),
      element('updated', {}, momentOf(edition.updated)),
      authorOf(site, localization, home),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: home }),
      element('link', {
        rel: 'self',
        type: 'application/atom+xml',
        href: `${site.origin}${dataPathOf('feed', { kind: 'story' }, locale, site.base)}`,
      }),
      element('link', { rel: 'license', href: edition.licence }),
      ...entries.map((event) => entryOf(event, edition, site, localization)),
    ),
  );
}

function entryOf(event: WholeEvent, edition: WholeEdition, site: Site, localization: Localization): Markup {
  const { locale } = edition;
  const { formats } = localization;
  const address = addressOf({ kind: 'event', event: event.id }, locale, site);
  const kind = kindById(edition, event.kind);
  const dispute = disputeOf(event, edition, localization);
  // A list of entries may show nothing but this.
  const brief = element(
    'div',
    { lang: locale, dir: edition.direction },
    element('p', {}, formats.date(event.span)),
    element('p', {}, formats.digitsOf(event.summary)),
    dispute === null ? null : element('p', {}, element('em', {}, dispute)),
    ...event.revisions.map((revision) => element('p', {}, revisionText(revision, localization))),
  );
  return element(
    'entry',
    {},
    element('id', {}, nameUuid(`${edition.story}/${locale}/events/${event.id}`)),
    element('title', {}, formats.digitsOf(event.title)),
    element('updated', {}, momentOf(event.updated)),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: address }),
    element('category', { term: kind.id, label: kind.name }),
    element('summary', { type: 'html' }, brief.markup),
    element('content', { type: 'html' }, entryContentOf(event, edition, localization).markup),
  );
}

/**
 * The format asks for an author; the texts are signed by none, so that it is who publishes them, else the story itself.
 */
function authorOf({ publisher }: Site, { t }: Localization, home: string): Markup {
  const { name, url } = publisher ?? { name: t('story:headline'), url: home };
  return element('author', {}, element('name', {}, name), element('uri', {}, url));
}

/** A day as the moment at which it begins in UTC: no more is known, and the format wants a time of day (RFC 3339). */
function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}
