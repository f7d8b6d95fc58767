import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { dataFilesOf } from '../feeds/dataFiles.ts';
import { formats } from '../site/formats.ts';
import { siteOf, siteWarning } from './site.ts';
import { localizedStories, type TheStory } from './theStory.ts';

/**
 * Writes the story as data beside the pages: feeds, citations, oEmbed, the map of the site and what crawlers may read.
 * Not as assets of the bundle, since Vite would list and weigh each of the hundreds.
 */
export function data(theStory: TheStory): Plugin {
  return {
    name: 'data',
    configurePreviewServer(server) {
      // Without it a browser takes Arabic for something else; other hosts are told by their own settings.
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '', 'http://localhost');
        const format = Object.values(formats).find(({ file }) => pathname.endsWith(`/${file}`));
        if (format !== undefined) response.setHeader('Content-Type', format.type);
        next();
      });
    },
    buildApp: {
      order: 'post',
      async handler({ config: { root, build, base } }) {
        const warning = siteWarning(process.env);
        if (warning !== null) this.warn(warning);
        const files = await dataFilesOf(
          theStory.story,
          localizedStories(theStory),
          siteOf(process.env, base, theStory.story),
        );
        for (const { fileName, source } of files) {
          const file = join(resolve(root, build.outDir), fileName);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, source);
        }
      },
    },
  };
}
