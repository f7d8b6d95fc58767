import { searchNames } from '../site/lateDataNames.ts';
import { calendarNamesOf } from '../search/calendarNames.ts';
import { searchIndexOf, type SearchIndex } from '../search/searchIndex.ts';
import { handOverScript, parsed } from './handOverScript.ts';
import { inlineScriptOf } from './inlineScript.ts';
import { stampOf } from './stamp.ts';
import type { LocalizedStory } from './theStory.ts';

/** What is searched of the story in all its languages. */
export function storyIndexOf(
  localized: readonly Pick<LocalizedStory, 'edition' | 'messages'>[],
): SearchIndex {
  return searchIndexOf(
    localized.map(({ edition, messages }) => ({
      edition,
      calendars: calendarNamesOf(edition.language, messages.dates),
    })),
  );
}

/**
 * A classic script that hands over what finds events of the story in all its languages, code and index, and the name under
 * which it may be kept for ever.
 */
export async function searchScript(
  localized: readonly LocalizedStory[],
): Promise<{ readonly fileName: string; readonly code: string }> {
  const finding = await inlineScriptOf('search/main.ts', '/');
  const handed = `inline.searcherOf(${parsed(JSON.stringify(storyIndexOf(localized)))})`;
  // In a function, so that the page gets no name of ours.
  const code = `(()=>{${finding}\n${handOverScript(searchNames.event, handed)}})();\n`;
  return { fileName: `assets/search-${stampOf(code)}.js`, code };
}
