import { searchIndexOf } from '../model/search.ts';
import { searchNames, type HandedSearchIndex } from '../site/lateDataNames.ts';
import { handOverScript, parsed } from './handOverScript.ts';
import { stampOf } from './stamp.ts';
import type { LocalizedStory } from './theStory.ts';

/** A classic script that hands over what is searched in a language, and the name under which it may be kept for ever. */
export function searchScript({ locale, edition }: LocalizedStory): {
  readonly fileName: string;
  readonly code: string;
} {
  const handed: HandedSearchIndex = { locale, index: searchIndexOf(edition) };
  const code = handOverScript(searchNames.event, parsed(JSON.stringify(handed)));
  return { fileName: `assets/search-${locale}-${stampOf(code)}.js`, code };
}
