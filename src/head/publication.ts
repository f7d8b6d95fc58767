import { eventOf, type PageContext } from './pageContext.ts';

/** When a page was published and what it says last changed: days such as `2026-11-23`. */
export interface Publication {
  readonly published: string;
  readonly updated: string;
}

/** When the page of `context` was published, and when it last changed. */
export function publicationOf(context: Pick<PageContext, 'page' | 'edition'>): Publication {
  const { published, updated } = eventOf(context) ?? context.edition;
  return { published, updated };
}
