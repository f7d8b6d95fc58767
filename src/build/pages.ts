import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import { clientFilesOf, tagsOf, type BuiltFile } from './clientFiles.ts';
import { documentsUnder, type RenderContext, type Prerender } from './documents.ts';
import { isSplit } from '../model/chapterParts.ts';
import { pathOf } from '../site/sitePages.ts';
import { eventTextSettings } from '../site/lateDataNames.ts';
import { eventTextScriptsOf, foldersIn } from './eventTexts.ts';
import {
  eventTextOnDemand,
  renderOnDemand,
  resourcesPathOf,
  searchPathAt,
  environment,
  entry,
} from './renderOnDemand.ts';
import { frameTagsOf, resourcesScript } from './embed/framePage.ts';
import { definitionsOf } from './definitions.ts';
import { inlineScriptOf, inlineScriptsAt } from './inlineScript.ts';
import { loaderScript } from './embed/loader.ts';
import { searchScript } from './searchScript.ts';
import { siteOf } from './site.ts';
import { stampOf } from './stamp.ts';
import { withoutStyleAttributes, withSheetForNoScript } from './styleAttributes.ts';
import { localizedStories, type LocalizedStory, type TheStory } from './theStory.ts';
import { withSlash } from './withSlash.ts';

/** The environment of Vite in which the script of the page for frames is built. */
export const framed = 'frame';

/**
 * Writes every page of the site as a document that is complete without script: first the browser's part is built, then
 * the same code for Node, which renders the pages around it. In development a page is rendered on demand. Whoever measures a
 * few pages of a long story says by `isWritten` which, by their paths.
 */
export function pages(theStory: TheStory, isWritten: (path: string) => boolean = () => true): Plugin {
  const { story } = theStory;
  return {
    name: 'pages',
    config: ({ base = '/' }) => ({
      define: Object.fromEntries(
        Object.entries(definitionsOf(siteOf(process.env, base, story), story.id)).map(([name, value]) => [
          name,
          JSON.stringify(value),
        ]),
      ),
      environments: {
        // What every page needs first is one file: in several, each with a list of what the others give, it is 1 kB more.
        client: {
          build: {
            rolldownOptions: {
              output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
            },
          },
        },
        // One classic script with its styles; the browser's part is built before it, and empties the folder.
        [framed]: {
          consumer: 'client',
          build: {
            emptyOutDir: false,
            copyPublicDir: false,
            cssCodeSplit: false,
            // It has everything, React and the live picture, for nothing else can be fetched.
            chunkSizeWarningLimit: 700,
            modulePreload: false,
            rolldownOptions: {
              input: 'src/embed/frame/main.tsx',
              output: { format: 'iife', codeSplitting: false, entryFileNames: 'assets/frame-[hash].js' },
            },
          },
        },
        [environment]: {
          consumer: 'server',
          build: {
            // Below node_modules, where it finds React; each build has its own, since Node never reads a module twice.
            outDir: join('node_modules', '.cache', 'prerender', randomUUID()),
            emptyOutDir: true,
            copyPublicDir: false,
            // The styles of what is drawn are those that a page needs before any script.
            emitAssets: true,
            cssCodeSplit: false,
            rolldownOptions: { input: entry, output: { entryFileNames: 'prerender.js' } },
          },
        },
      },
      builder: { buildApp: (builder) => buildPages(builder, theStory, isWritten) },
    }),
    configureServer(server) {
      const { base } = server.config;
      server.middlewares.use(withSlash(base, story.languages));
      server.middlewares.use(`${base}embed.js`, (_request, response, next) => {
        loaderScript(base, theStory).then(
          (code) => response.setHeader('Content-Type', 'text/javascript').end(code),
          next,
        );
      });
      for (const one of localizedStories(theStory)) {
        server.middlewares.use(resourcesPathOf(one.locale, base), (_request, response) => {
          response.setHeader('Content-Type', 'text/javascript').end(resourcesScript(one).code);
        });
      }
      server.middlewares.use(searchPathAt(base), (_request, response, next) => {
        searchScript(localizedStories(theStory)).then(
          ({ code }) => response.setHeader('Content-Type', 'text/javascript').end(code),
          next,
        );
      });
      server.middlewares.use((request, response, next) => {
        eventTextOnDemand(server, request.url ?? '/', theStory).then((code) => {
          if (code === null) next();
          else response.setHeader('Content-Type', 'text/javascript').end(code);
        }, next);
      });
      server.middlewares.use((request, response, next) => {
        renderOnDemand(server, request.url ?? '/', theStory).then(
          (html) => {
            if (html === null) next();
            else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
          },
          (error: unknown) => {
            next(error);
          },
        );
      });
    },
    configurePreviewServer(server) {
      server.middlewares.use(withSlash(server.config.base, story.languages));
    },
  };
}

/** Builds the browser's part and the part that renders pages, and writes every page. */
async function buildPages(
  builder: ViteBuilder,
  theStory: TheStory,
  isWritten: (path: string) => boolean,
): Promise<void> {
  const { root, base } = builder.config;
  const { client, [framed]: frame, [environment]: prerendering } = builder.environments;
  if (client === undefined || frame === undefined || prerendering === undefined)
    throw new Error('Vite has lost an environment.');
  const files = clientFilesOf(
    outputOf(await builder.build(client)),
    outputOf(await builder.build(prerendering)),
  );
  const frameFiles = outputOf(await builder.build(frame));
  const folder = resolve(root, client.config.build.outDir);
  // Its styles stand in the page.
  for (const { fileName } of frameFiles) {
    if (fileName.endsWith('.css')) await rm(join(folder, fileName));
  }
  const localized = localizedStories(theStory);
  const resources = new Map(localized.map((one) => [one.locale, resourcesScript(one)]));
  for (const { fileName, code } of resources.values()) await writeFile(join(folder, fileName), code);
  const search = await searchScript(localized);
  await writeFile(join(folder, search.fileName), search.code);
  await writeFile(join(folder, 'embed.js'), await loaderScript(base, theStory));
  await writeFile(join(folder, 'offline.js'), await inlineScriptOf('offline/worker.ts', base));
  const site = siteOf(process.env, base, theStory.story);
  const prerenderFolder = resolve(root, prerendering.config.build.outDir);
  const prerenderModule = pathToFileURL(join(prerenderFolder, 'prerender.js')).href;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from that very module
  const prerender = (await import(prerenderModule)) as Prerender;
  await rm(prerenderFolder, { recursive: true });
  const toldOf = ({ locale, edition }: LocalizedStory) =>
    edition.events.filter(({ id }) => isWritten(pathOf({ kind: 'event', event: id }, locale, base)));
  const texts = eventTextSettings.flatMap((setting) =>
    localized.map((one) => eventTextScriptsOf(one.locale, toldOf(one), setting, base, prerender)),
  );
  for (const { folder: own, files: scripts } of texts) {
    await mkdir(join(folder, own), { recursive: true });
    for (const [name, code] of scripts) await writeFile(join(folder, own, name), code);
  }
  const sheet = localized.some(({ edition }) => isSplit(edition))
    ? `assets/page-${stampOf(files.css)}.css`
    : null;
  if (sheet !== null) await writeFile(join(folder, sheet), files.css);
  const documents = [...documentsUnder(base, localized)].filter(([path]) => isWritten(path));
  await writePages(folder, documents, {
    site,
    template: await readFile(join(root, 'index.html'), 'utf8'),
    tagsOf: (live, kind) => tagsOf(files, base, { live, kind }, sheet),
    scripts: await inlineScriptsAt(base, definitionsOf(site, theStory.story.id)),
    prerender,
    frame: {
      tags: frameTagsOf(frameFiles, base),
      resourcesAt: (locale) => `${base}${resources.get(locale)?.fileName ?? ''}`,
    },
    eventTexts: {
      page: foldersIn(texts, 'page', base),
      frame: foldersIn(texts, 'frame', base),
      moment: foldersIn(texts, 'moment', base),
    },
    search: `${base}${search.fileName}`,
  });
}

/** Every file of a build. */
function outputOf(built: Awaited<ReturnType<ViteBuilder['build']>>): readonly BuiltFile[] {
  return [built].flat().flatMap((one) => ('output' in one ? one.output : []));
}

/** Writes `documents`, which have paths, into `folder`; beside them, what of their styles needs a sheet. */
async function writePages(
  folder: string,
  documents: readonly (readonly [path: string, render: (context: RenderContext) => string])[],
  context: RenderContext,
): Promise<void> {
  const { base } = context.site;
  for (const [path, render] of documents) {
    const { html, css } = withoutStyleAttributes(render(context));
    const file = join(folder, decodeURIComponent(path.slice(base.length)), 'index.html');
    await mkdir(dirname(file), { recursive: true });
    if (css === '') {
      await writeFile(file, html);
      continue;
    }
    const sheet = `assets/styles-${stampOf(css)}.css`;
    await writeFile(join(folder, sheet), css);
    await writeFile(file, withSheetForNoScript(html, `${base}${sheet}`));
  }
}
