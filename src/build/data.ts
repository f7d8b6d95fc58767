import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import ar from '../../locales/ar.ts';
import en from '../../locales/en.ts';
import { dataFilesOf } from '../feeds/dataFiles.ts';
import { editionOf } from '../model/editionOf.ts';
import { story } from '../story/story.ts';
import { siteOf, siteWarning } from './site.ts';

/**
 * Writes the story as data beside the pages: feeds, citations, oEmbed, the map of the site and what crawlers may read.
 * Not as assets of the bundle, since Vite would list and weigh each of the hundreds.
 */
export function data(): Plugin {
  return {
    name: 'data',
    configurePreviewServer(server) {
      // Without it a browser takes Arabic for something else; other hosts are told by their own settings.
      server.middlewares.use((request, response, next) => {
        if (request.url?.endsWith('.txt') === true)
          response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        next();
      });
    },
    buildApp: {
      order: 'post',
      async handler({ config: { root, build, base } }) {
        const warning = siteWarning(process.env);
        if (warning !== null) this.warn(warning);
        const editions = { ar: editionOf(story, 'ar'), en: editionOf(story, 'en') };
        const files = await dataFilesOf(editions, { ar, en }, siteOf(process.env, base));
        for (const { fileName, source } of files) {
          const file = join(resolve(root, build.outDir), fileName);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, source);
        }
      },
    },
  };
}
