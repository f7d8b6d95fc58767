import { createHash } from 'node:crypto';
import { searchIndexOf } from '../model/search.ts';
import { searchNames, type HandedSearchIndex } from '../site/lateDataNames.ts';
import type { LocalizedStory } from './theStory.ts';

/** A classic script that hands over what is searched in a language, and the name under which it may be kept for ever. */
export function searchScript({ locale, edition }: LocalizedStory): {
  readonly fileName: string;
  readonly code: string;
} {
  const handed: HandedSearchIndex = { locale, index: searchIndexOf(edition) };
  // JSON.parse of a string is read faster by engines than an object literal of this size.
  const json = JSON.stringify(JSON.stringify(handed));
  const code = `dispatchEvent(new CustomEvent(${JSON.stringify(searchNames.event)},{detail:JSON.parse(${json})}));\n`;
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  return { fileName: `assets/search-${locale}-${hash}.js`, code };
}
