import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import ar from '../../locales/ar.ts';
import en from '../../locales/en.ts';
import { speechOf } from '../head/speech.ts';
import { locales } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';
import { editionOf } from '../model/editionOf.ts';
import { shareImagePathOf } from '../model/siteFiles.ts';
import { story } from '../story/story.ts';
import { kept } from './kept.ts';
import { imageOfEvent, imageOfStory, type ShareImage } from './shareImage/content.ts';
import { design } from './shareImage/design.ts';
import { typefacesOfPage } from './shareImage/faces.ts';
import { pngOf } from './shareImage/png.ts';
import { typesetterWith } from './shareImage/typesetter.ts';
import { tokenColours } from './tokens.ts';

const words = { ar, en };
const cache = join('node_modules', '.cache', 'share-images');

/** Draws what stands for the story, and for each of its headline events, where they are shared. */
export function shareImages(): Plugin {
  return {
    name: 'share-images',
    buildApp: {
      order: 'post',
      async handler({ config }) {
        const editions = locales.map((locale) => editionOf(story, locale));
        await writeShareImages(editions, resolve(config.root, config.build.outDir), join(config.root, cache));
      },
    },
  };
}

/** Writes the share images of `editions` into `folder`. What is in `cached` and still looks the same is not drawn again. */
export async function writeShareImages(
  editions: readonly Edition[],
  folder: string,
  cached: string,
): Promise<void> {
  const typeset = typesetterWith(await typefacesOfPage());
  const colourOf = tokenColours();
  for (const edition of editions) {
    for (const [path, image] of imagesOf(edition)) {
      const svg = design(image, colourOf, typeset);
      const png = await kept(join(cached, path), svg, () => pngOf(svg));
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), png);
    }
  }
}

/** Each image with its path from the base of the site: the story's first, then those of its headline events. */
function imagesOf(edition: Edition): readonly (readonly [path: string, image: ShareImage])[] {
  const speech = speechOf(edition.locale, words[edition.locale]);
  const headlines = edition.events.filter(({ importance }) => importance === 1);
  return [
    [shareImagePathOf({ kind: 'story' }, edition, ''), imageOfStory(edition, speech)],
    ...headlines.map(
      (event) =>
        [
          shareImagePathOf({ kind: 'event', event: event.id }, edition, ''),
          imageOfEvent(event, edition, speech),
        ] as const,
    ),
  ];
}
