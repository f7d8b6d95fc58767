import { eventById } from '../model/eventById.ts';
import type { Edition } from '../model/edition.ts';
import type { SitePage } from './sitePages.ts';

/** The width and height (px) of every share image: the shape that Open Graph and cards show whole. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** The path of the image that stands for `page` where it is shared: its own for a headline event, else the story's. */
export function shareImagePathOf(
  page: SitePage,
  edition: Pick<Edition, 'locale' | 'events'>,
  base: string,
): string {
  const isHeadline = page.kind === 'event' && eventById(edition, page.event)?.importance === 1;
  return `${base}share/${edition.locale}/${isHeadline ? encodeURIComponent(page.event) : 'story'}.png`;
}
