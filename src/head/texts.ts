import { excerptOf } from './excerpt.ts';
import { eventOf, type Subject } from './subject.ts';

/** Search engines and previews cut a description that is longer (characters). */
const longestDescription = 160;

/** What a page is called and said to hold, as plain text. */
export interface Texts {
  /** The title of the document: the same as the page sets where it comes to life. */
  readonly title: string;
  /** The title without the name of the site. */
  readonly headline: string;
  /** At most 160 characters; that of an event begins with its date, as exact as its source. */
  readonly description: string;
}

/** What the page of `subject` is called and said to hold; unlike any other page of the site. */
export function textsOf(subject: Subject): Texts {
  const { edition, page, speech } = subject;
  const { t, formats } = speech;
  const event = eventOf(subject);
  if (event !== null) {
    const date = formats.date(event.span);
    const room = longestDescription - t('head:eventDescription', { date, summary: '' }).length;
    const summary = excerptOf(event.summary, room, edition.locale);
    return {
      title: t('page:eventTitle', { title: event.title }),
      headline: event.title,
      description: t('head:eventDescription', { date, summary }),
    };
  }
  if (page.kind === 'sources') {
    const title = t('head:sourcesTitle');
    return { title, headline: title, description: t('head:sourcesDescription') };
  }
  return {
    title: t('page:title'),
    headline: t('page:headline'),
    description: excerptOf(t('page:standfirst'), longestDescription, edition.locale),
  };
}
