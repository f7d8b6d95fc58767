import type { Locale } from '../i18n/locale.ts';
import { partNameOf } from '../i18n/partName.ts';
import { chapterPartAt, sourcePartsOf, type ChapterPart } from '../model/chapterParts.ts';
import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import { keyMomentsOf } from '../model/moments.ts';
import { canonicalOf } from '../site/sitePages.ts';
import { disputeOf } from './dispute.ts';
import { excerptOf } from '../i18n/excerpt.ts';
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
  const nameOf = partNamesIn(localization);
  const event = eventOf(context);
  if (event !== null) {
    const headline = formats.digitsOf(event.title);
    const title = t('page:eventTitle', { title: headline, site });
    return { title, headline, description: descriptionOf(event, edition, localization) };
  }
  if (page.kind === 'moment') return momentTextsOf(page.event, context);
  if (page.kind === 'chapter') return chapterTextsOf(chapterPartAt(page, edition), context);
  if (page.kind === 'sources') {
    const { part = 1 } = page;
    const title = nameOf({ title: t('head:sourcesTitle', { site }), part, parts: sourcePartsOf(edition) });
    const description = t('head:sourcesDescription');
    return { title, headline: title, description: part === 1 ? description : `${title}. ${description}` };
  }
  if (page.kind === 'changes') {
    const title = t('head:changesTitle', { site });
    return { title, headline: title, description: t('head:changesDescription') };
  }
  if (page.kind === 'accounts') {
    const title = t('head:accountsTitle', { site });
    return { title, headline: title, description: t('head:accountsDescription') };
  }
  return {
    title: t('story:title'),
    headline: formats.digitsOf(t('story:headline')),
    description: formats.digitsOf(excerptOf(t('story:standfirst'), longestDescription, edition.language)),
  };
}

/** What a moment is called: as its event, with its place among the others; the beginning of them has a name of its own. */
function momentTextsOf(event: string | null, context: PageContext): Texts {
  const { edition, page, localization } = context;
  const { t, formats } = localization;
  const texts = textsOf({ ...context, page: canonicalOf(page, edition) });
  const moments = keyMomentsOf(edition);
  const title =
    event === null
      ? t('page:eventTitle', { title: t('reading:moments'), site: t('story:name') })
      : t('moments:pageTitle', {
          title: texts.headline,
          number: formats.number(moments.findIndex(({ id }) => id === event) + 1),
          total: formats.number(moments.length),
          site: t('story:name'),
        });
  return { ...texts, title };
}

/** What a chapter is called, or a part of one, and what it is about, after the time or the part that it tells of. */
function chapterTextsOf(told: ChapterPart, { edition, localization }: PageContext): Texts {
  const { t, formats } = localization;
  const { chapter, part, parts } = told;
  const headline = partNamesIn(localization)({ title: formats.digitsOf(chapter.title), part, parts });
  const date = parts === 1 ? capitalized(formats.date(chapter.span), edition.locale) : headline;
  const room = longestDescription - t('head:eventDescription', { date, summary: '' }).length;
  const summary = formats.digitsOf(excerptOf(chapter.summary, room, edition.language));
  return {
    title: t('page:eventTitle', { title: headline, site: t('story:name') }),
    headline,
    description: t('head:eventDescription', { date, summary }),
  };
}

/** Names parts of what is too long for one page. */
function partNamesIn({ t, formats }: Localization) {
  return (part: Parameters<typeof partNameOf>[0]) =>
    partNameOf(part, (said) => t('reading:namedPart', said), formats);
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
