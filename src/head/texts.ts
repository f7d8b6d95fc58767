import type { Locale } from '../i18n/locale.ts';
import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import { disputeOf } from './dispute.ts';
import { excerptOf } from './excerpt.ts';
import type { Localization } from './headMessages.ts';
import { eventOf, type PageContext } from './pageContext.ts';

/** Search engines and previews cut a description that is longer (characters). */
const longestDescription = 160;

/** What a page is called and said to hold, as plain text, in the digits of the language. */
export interface Texts {
  /** The title of the document: the same as the page sets after hydration. */
  readonly title: string;
  /** The title without the name of the site. */
  readonly headline: string;
  /** At most 160 characters; that of an event begins with its date, as exact as its source. */
  readonly description: string;
}

/** What the page of `context` is called and said to hold; unlike any other page of the site. */
export function textsOf(context: PageContext): Texts {
  const { edition, page, localization } = context;
  const { t, formats } = localization;
  const site = t('story:name');
  const event = eventOf(context);
  if (event !== null) {
    const headline = formats.digitsOf(event.title);
    const title = t('page:eventTitle', { title: headline, site });
    return { title, headline, description: descriptionOf(event, edition, localization) };
  }
  if (page.kind === 'sources') {
    const title = t('head:sourcesTitle', { site });
    return { title, headline: title, description: t('head:sourcesDescription') };
  }
  if (page.kind === 'changes') {
    const title = t('head:changesTitle', { site });
    return { title, headline: title, description: t('head:changesDescription') };
  }
  return {
    title: t('story:title'),
    headline: formats.digitsOf(t('story:headline')),
    description: formats.digitsOf(excerptOf(t('story:standfirst'), longestDescription, edition.language)),
  };
}

/** The date, the beginning of the summary and who denies it: what a preview leaves out may not change what it says. */
function descriptionOf(event: WholeEvent, edition: WholeEdition, localization: Localization): string {
  const { t, formats } = localization;
  const date = capitalized(formats.date(event.span), edition.locale);
  const dispute = disputeOf(event, edition, localization);
  const around = (summary: string) =>
    dispute === null
      ? t('head:eventDescription', { date, summary })
      : t('head:disputedDescription', { date, summary, dispute });
  const summary = excerptOf(event.summary, longestDescription - around('').length, edition.language);
  return around(formats.digitsOf(summary));
}

/** `words` with a capital, as they begin a sentence: `About 2018`. */
function capitalized(words: string, locale: Locale): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
