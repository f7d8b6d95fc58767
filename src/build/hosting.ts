import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { framePathOf, type Site } from '../site/sitePages.ts';
import { compressFolder } from './hosting/compressFolder.ts';
import { contentPolicy } from './hosting/contentPolicy.ts';
import { headerRules } from './hosting/headers.ts';
import { headersFile } from './hosting/headersFile.ts';
import { inlinePartsOf, partsOfAll, type InlineParts } from './hosting/inlineParts.ts';
import { nginxSnippet } from './hosting/nginxSnippet.ts';
import { withPolicyTag } from './hosting/policyTag.ts';
import { notFoundPage } from './notFound.ts';
import { fileSourcesInFrames, siteOf } from './site.ts';
import { localizedStories, type TheStory } from './theStory.ts';

const cache = join('node_modules', '.cache', 'compressed');

/** Adds to the finished site what hosts need to serve it well; it comes after every plugin that writes files. */
export function hosting(theStory: TheStory): Plugin {
  return {
    name: 'hosting',
    buildApp: {
      order: 'post',
      async handler({ config: { root, build, base } }) {
        const template = await readFile(join(root, 'index.html'), 'utf8');
        // The same site under another base is made of other files.
        const cached = join(root, cache, encodeURIComponent(base));
        const site = siteOf(process.env, base, theStory.story);
        const notFound = notFoundPage(template, localizedStories(theStory), site);
        await makeReadyForHosts(resolve(root, build.outDir), site, notFound, cached);
      },
    },
  };
}

/**
 * Writes into `folder`, which has `site`, the page for addresses where there is nothing (`notFound`), its policy into
 * every page, the headers that hosts of each kind read, and every text compressed (what was compressed before is found in
 * `cached`).
 */
export async function makeReadyForHosts(
  folder: string,
  site: Site,
  notFound: string,
  cached: string,
): Promise<void> {
  await writeFile(join(folder, '404.html'), notFound);
  const files = await readdir(folder, { recursive: true });
  const frames = site.languages.map((locale) => join(framePathOf(locale, ''), 'index.html'));
  const framed = fileSourcesInFrames(site);
  // One after another: all at once they may be more than there is memory.
  const parts: InlineParts[] = [];
  for (const file of files.filter((one) => one.endsWith('.html'))) {
    const html = await readFile(join(folder, file), 'utf8');
    const inline = inlinePartsOf(html);
    parts.push(inline);
    const policy = frames.includes(file) ? contentPolicy(inline, framed) : contentPolicy(inline);
    await writeFile(join(folder, file), withPolicyTag(html, policy));
  }
  const rules = headerRules(partsOfAll(parts), site.languages, framed);
  await compressFolder(folder, cached);
  await writeFile(join(folder, '_headers'), headersFile(rules, site.base));
  await writeFile(join(folder, '_nginx.conf'), nginxSnippet(rules, site.base));
}
