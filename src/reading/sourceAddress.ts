import { sourcesOnPage } from '../model/chapterParts.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import { pathOf } from '../site/sitePages.ts';
import { sourceAnchor, sourceNumberOf } from './sourceNumbers.ts';

/** Where the page of sources, of which there may be several, lists the source with this `id`. */
export function sourceAddressOf(id: string, edition: WholeEdition, base: string): string {
  const part = Math.ceil(sourceNumberOf(id, edition) / sourcesOnPage(edition));
  return `${pathOf({ kind: 'sources', part }, edition.locale, base)}#${sourceAnchor(id)}`;
}
