import { disputeOf } from '../../head/dispute.ts';
import type { Localization } from '../../head/headMessages.ts';
import type { Language } from '../../i18n/language.ts';
import { kindById } from '../../model/byId.ts';
import type { WholeEdition, WholeEvent } from '../../model/wholeEdition.ts';
import { outerMoments } from '../../model/outerMoments.ts';
import { overviewOf, type ShareOverview } from './overview.ts';

/**
 * What a share image says, in the reader's language and its digits: plain data, so that its fingerprint tells whether
 * it is drawn.
 */
export interface ShareImage {
  readonly language: Language;
  /** The name of the timeline above an event; null where it is the headline. */
  readonly masthead: string | null;
  /** The kind of the event and its name; null for the story. */
  readonly kind: { readonly id: string; readonly name: string; readonly icon: string } | null;
  /** When it happened, as exact as its sources say; for the story how much it holds. */
  readonly date: string;
  readonly headline: string;
  /** What the story is about; empty for an event. */
  readonly standfirst: string;
  /** Who denies it: an accusation is never shared without the denial. Null where nobody does. */
  readonly disputed: string | null;
  /** Says that it was announced and not reported; null for everything else. */
  readonly announced: string | null;
  readonly overview: ShareOverview;
}

/** The image of the whole story. */
export function imageOfStory(
  { language, events, sources, bounds }: WholeEdition,
  { t, formats }: Localization,
): ShareImage {
  const moments = outerMoments({ events, bounds });
  const [first, last] = [formats.year(moments.first), formats.year(moments.last)];
  const counted = {
    events: formats.number(events.length),
    sources: formats.number(Object.keys(sources).length),
  };
  return {
    language,
    masthead: null,
    kind: null,
    date:
      first === last
        ? t('page:extentOfYear', { ...counted, year: first })
        : t('page:extent', { ...counted, first, last }),
    headline: formats.digitsOf(t('story:headline')),
    standfirst: formats.digitsOf(t('story:standfirst')),
    disputed: null,
    announced: null,
    overview: overviewOf(events, null, formats),
  };
}

/** The image of one event. */
export function imageOfEvent(
  event: WholeEvent,
  edition: WholeEdition,
  localization: Localization,
): ShareImage {
  const { t, formats } = localization;
  return {
    language: edition.language,
    masthead: formats.digitsOf(t('story:name')),
    kind: kindById(edition, event.kind),
    date: formats.dateWithWeekday(event.span),
    headline: formats.digitsOf(event.title),
    standfirst: '',
    disputed: disputeOf(event, edition, localization),
    announced: event.announcedOnly ? t('reading:announcedOnly') : null,
    overview: overviewOf(edition.events, event, formats),
  };
}
