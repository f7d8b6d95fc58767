import { chapterPartAt } from '../model/chapterParts.ts';
import { eventOf, type PageContext } from './pageContext.ts';

/** When a page was published and what it says last changed: days such as `2026-11-23`. */
export interface Publication {
  readonly published: string;
  readonly updated: string;
}

/** When the page of `context` was published, and when it last changed: a chapter when the last of its events did. */
export function publicationOf(context: Pick<PageContext, 'page' | 'edition'>): Publication {
  const { page, edition } = context;
  const { published, updated } = eventOf(context) ?? edition;
  return page.kind === 'chapter'
    ? { published, updated: lastChangeIn(chapterPartAt(page, edition).events) }
    : { published, updated };
}

function lastChangeIn(events: readonly { readonly updated: string }[]): string {
  return events.reduce((last, { updated }) => (updated > last ? updated : last), '');
}
