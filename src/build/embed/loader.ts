import { expectedRoom } from '../../embed/snippet/expectedRoom.ts';
import { loaderHeightIn } from '../../embed/snippet/snippet.ts';
import type { Edition } from '../../model/edition.ts';
import { inlineScriptOf } from '../inlineScript.ts';
import { defaultFirst, localizedStories, type TheStory } from '../theStory.ts';

/**
 * The script that pages around the timeline may have (`src/embed/host/loader.ts`), with what it must know of the story
 * and its frames; the default language first.
 */
export async function loaderScript(base: string, theStory: TheStory): Promise<string> {
  const localized = defaultFirst(localizedStories(theStory), theStory.story.defaultLanguage);
  const frames = localized.map(({ locale, edition, messages }) => [
    locale,
    { title: messages.story.headline, ...roomsOf(edition) },
  ]);
  return inlineScriptOf('embed/host/loader.ts', base, {
    'import.meta.env.STORY': theStory.story.id,
    'import.meta.env.FRAMES': Object.fromEntries(frames),
  });
}

/** How high a frame will be, as CSS, where nothing is chosen but its size. */
function roomsOf(edition: Edition): Readonly<Record<'full' | 'compact', string>> {
  const roomOf = (size: 'full' | 'compact') =>
    loaderHeightIn(expectedRoom(edition, { size, list: false, event: null }));
  return { full: roomOf('full'), compact: roomOf('compact') };
}
