import type { EventLeaf, NewsArticleLeaf } from 'schema-dts';
import type { WholeEvent } from '../model/wholeEdition.ts';
import { actorById, kindById } from '../model/byId.ts';
import { machineRange } from '../time/machineDate.ts';
import { addressOf } from './addresses.ts';
import { articleOf } from './article.ts';
import { citationsOf } from './citation.ts';
import { claimOf } from './claim.ts';
import type { PageContext } from './pageContext.ts';

/** An event as an article about it: what is established, who claims what, and the sources of both. */
export function eventArticleOf(event: WholeEvent, context: PageContext): NewsArticleLeaf {
  const { edition, site, localization } = context;
  const chapter = edition.chapters.find(({ id }) => id === event.chapter);
  const names = event.actors.map((id) => actorById(edition, id).name);
  return {
    ...articleOf(context),
    isPartOf: {
      '@type': 'NewsArticle',
      '@id': addressOf({ kind: 'story' }, edition.locale, site),
      headline: localization.t('story:headline'),
    },
    ...(chapter !== undefined && { articleSection: chapter.title }),
    // The parties are named and no more: who did it may be what one of them denies.
    keywords: [kindById(edition, event.kind).name, ...names],
    temporalCoverage: coverageOf(event, context),
    mainEntity: happeningOf(event, context),
    ...(event.claims.length > 0 && { mentions: event.claims.map((claim) => claimOf(claim, context)) }),
    citation: citationsOf(event, edition),
  };
}

/** What happened. A date that ISO 8601 cannot say as it is stands in the article's `temporalCoverage`, in words. */
function happeningOf(event: WholeEvent, { localization }: PageContext): EventLeaf {
  const range = machineRange(event.span);
  return {
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    ...(event.announcedOnly && { disambiguatingDescription: localization.t('reading:announcedOnly') }),
    ...(range !== null && { startDate: range.start }),
    ...(range !== null && range.end !== null && { endDate: range.end }),
  };
}

/** When it was: an ISO 8601 date or interval, `..` for an end still to come; else in words. */
function coverageOf({ span }: WholeEvent, { localization }: PageContext): string {
  const range = machineRange(span);
  if (range === null) return localization.formats.date(span);
  return range.start === range.end ? range.start : `${range.start}/${range.end ?? '..'}`;
}
