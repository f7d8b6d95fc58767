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
 * Writes the story as data beside the pages: feeds, citations, the map of the site and what crawlers may read.
 * Not as assets of the bundle, since Vite would list and weigh each of the hundreds.
 */
export function data(): Plugin {
  let root = process.cwd();
  let base = '/';
  return {
    name: 'data',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      ({ root, base } = config);
    },
    buildStart() {
      const warning = siteWarning(process.env);
      if (warning !== null) this.warn(warning);
    },
    async writeBundle() {
      const folder = resolve(root, this.environment.config.build.outDir);
      const editions = { ar: editionOf(story, 'ar'), en: editionOf(story, 'en') };
      const files = await dataFilesOf(editions, { ar, en }, siteOf(process.env, base));
      for (const { fileName, source } of files) {
        const file = join(folder, fileName);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, source);
      }
    },
  };
}
