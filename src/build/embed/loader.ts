import type { FrameSize } from '../../embed/contract/frameSize.ts';
import { optionTable } from '../../embed/contract/optionTable.ts';
import { expectedRoom } from '../../embed/snippet/expectedRoom.ts';
import { loaderHeightIn } from '../../embed/snippet/snippet.ts';
import type { WholeEdition } from '../../model/wholeEdition.ts';
import { inlineScriptOf } from '../inlineScript.ts';
import { defaultFirst, localizedStories, type TheStory } from '../theStory.ts';

/**
 * The script that pages around the timeline may have (`src/embed/host/loader.ts`), with what it must know of the story,
 * its frames (the default language first) and their options: the table of these would be too much for every page.
 */
export async function loaderScript(base: string, theStory: TheStory): Promise<string> {
  const localized = defaultFirst(localizedStories(theStory), theStory.story.defaultLanguage);
  const frames = localized.map(({ locale, edition, messages }) => [
    locale,
    { title: messages.story.headline, ...roomsOf(edition) },
  ]);
  return inlineScriptOf('embed/host/loader.ts', base, {
    'import.meta.env.STORY': theStory.story.id,
    'import.meta.env.OPTIONS': Object.keys(optionTable).join(' '),
    'import.meta.env.FRAMES': Object.fromEntries(frames),
  });
}

/** How high a frame will be, as CSS, where nothing is chosen but its size. */
function roomsOf(edition: WholeEdition): Readonly<Record<FrameSize, string>> {
  const roomOf = (size: FrameSize) =>
    loaderHeightIn(expectedRoom(edition, { size, list: false, event: null }));
  return { full: roomOf('full'), compact: roomOf('compact'), moments: roomOf('moments') };
}
