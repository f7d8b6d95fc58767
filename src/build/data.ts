import type { Plugin } from 'vite';
import ar from '../../locales/ar.ts';
import en from '../../locales/en.ts';
import { dataFilesOf } from '../feeds/dataFiles.ts';
import { editionOf } from '../model/editionOf.ts';
import { story } from '../story/story.ts';
import { siteOf, siteWarning } from './site.ts';

/** Writes the story as data beside the pages: feeds, citations, the map of the site and what crawlers may read. */
export function data(): Plugin {
  let base = '/';
  return {
    name: 'data',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      ({ base } = config);
    },
    buildStart() {
      const warning = siteWarning(process.env);
      if (warning !== null) this.warn(warning);
    },
    async generateBundle() {
      const editions = { ar: editionOf(story, 'ar'), en: editionOf(story, 'en') };
      const files = await dataFilesOf(editions, { ar, en }, siteOf(process.env, base));
      for (const file of files) this.emitFile({ type: 'asset', ...file });
    },
  };
}
