import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { localizationOf } from '../head/headMessages.ts';
import { shareImagePathOf } from '../site/siteFiles.ts';
import { fromCache } from './buildCache.ts';
import { imageOfEvent, imageOfStory, type ShareImage } from './shareImage/content.ts';
import { design } from './shareImage/design.ts';
import { typefacesOfPage } from './shareImage/typefaces.ts';
import { pngOf } from './shareImage/png.ts';
import { typesetterWith } from './shareImage/typesetter.ts';
import { localizedStories, type TheStory, type LocalizedStory } from './theStory.ts';
import { tokenColours } from './tokens.ts';

const cache = join('node_modules', '.cache', 'share-images');

/** Draws what stands for the story, and for each of its headline events, where they are shared. */
export function shareImages(theStory: TheStory): Plugin {
  return {
    name: 'share-images',
    buildApp: {
      order: 'post',
      async handler({ config }) {
        await writeShareImages(theStory, resolve(config.root, config.build.outDir), join(config.root, cache));
      },
    },
  };
}

/**
 * Writes the share images of a story in each of its languages into `folder`. What the folder `cached` has, made of the
 * same SVG, is not drawn again.
 */
export async function writeShareImages(theStory: TheStory, folder: string, cached: string): Promise<void> {
  const localized = localizedStories(theStory);
  const typeset = typesetterWith(await typefacesOfPage(localized.map(({ edition }) => edition.language)));
  const colourOf = tokenColours(theStory.story.kinds);
  for (const one of localized) {
    for (const [path, image] of imagesOf(one)) {
      const svg = design(image, colourOf, typeset);
      const png = await fromCache(join(cached, path), svg, () => pngOf(svg));
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), png);
    }
  }
}

/** Each image with its path from the base of the site: the story's first, then those of its headline events. */
function imagesOf({
  edition,
  messages,
}: LocalizedStory): readonly (readonly [path: string, image: ShareImage])[] {
  const localization = localizationOf(edition.language, messages);
  const headlines = edition.events.filter(({ importance }) => importance === 1);
  return [
    [shareImagePathOf({ kind: 'story' }, edition, ''), imageOfStory(edition, localization)],
    ...headlines.map(
      (event) =>
        [
          shareImagePathOf({ kind: 'event', event: event.id }, edition, ''),
          imageOfEvent(event, edition, localization),
        ] as const,
    ),
  ];
}
