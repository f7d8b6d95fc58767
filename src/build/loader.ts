import ar from '../../locales/ar.ts';
import en from '../../locales/en.ts';
import { expectedRoom } from '../embed/expectedRoom.ts';
import { loaderHeightIn } from '../embed/snippet.ts';
import type { Locale } from '../i18n/locale.ts';
import { editionOf } from '../model/editionOf.ts';
import { story } from '../story/story.ts';
import { inlineScriptOf } from './inlineScript.ts';

/** The script that pages around the timeline may have (`src/host/loader.ts`), with what it must know of the frames. */
export async function loaderScript(base: string): Promise<string> {
  return inlineScriptOf('host/loader.ts', base, {
    'import.meta.env.FRAME_TITLES': { ar: ar.page.headline, en: en.page.headline },
    'import.meta.env.FRAME_ROOMS': { ar: roomsOf('ar'), en: roomsOf('en') },
  });
}

/** How high a frame will be, as CSS, where nothing is chosen but its size. */
function roomsOf(locale: Locale) {
  const edition = editionOf(story, locale);
  const roomOf = (size: 'full' | 'compact') =>
    loaderHeightIn(expectedRoom(edition, { size, list: false, event: null }));
  return { full: roomOf('full'), compact: roomOf('compact') };
}
