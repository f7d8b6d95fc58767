import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRunnableDevEnvironment, type Plugin, type ViteBuilder, type ViteDevServer } from 'vite';
import { locales, type Locale } from '../i18n/locale.ts';
import { editionOf } from '../model/editionOf.ts';
import { pathOf, sitePagesOf, type SitePage } from '../model/sitePages.ts';
import type * as prerenderModule from '../prerender.tsx';
import { story } from '../story/story.ts';
import { clientFilesOf, tagsOf, type BuiltFile, type ClientFiles } from './clientFiles.ts';
import { documentOf } from './document.ts';
import { inlineScriptOf } from './inlineScript.ts';
import { withSlash } from './withSlash.ts';

/** What `src/prerender.tsx` gives, built for Node. */
type Prerender = typeof prerenderModule;

/** The environment of Vite in which the pages are drawn. */
const environment = 'prerender';
const entry = 'src/prerender.tsx';
const drawnInto = join('node_modules', '.cache', 'prerender');

/** Every page in every language. */
const everyPage = locales.flatMap((locale) =>
  sitePagesOf(editionOf(story, locale)).map((page) => ({ locale, page })),
);

/**
 * Writes every page of the site as a document that is complete without script: first the browser's part is built, then
 * the same code for Node, which draws the pages around it. In development a page is drawn when it is asked for.
 */
export function pages(): Plugin {
  let root = process.cwd();
  let base = '/';
  return {
    name: 'pages',
    config: () => ({
      environments: {
        [environment]: {
          consumer: 'server',
          build: {
            outDir: drawnInto,
            emptyOutDir: true,
            copyPublicDir: false,
            // The styles of what is drawn are those that a page needs before any script.
            emitAssets: true,
            cssCodeSplit: false,
            rolldownOptions: { input: entry, output: { entryFileNames: 'prerender.js' } },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, [environment]: drawing } = builder.environments;
          if (client === undefined || drawing === undefined) throw new Error('Vite has lost an environment.');
          const browserPart = outputOf(await builder.build(client));
          const drawnPart = outputOf(await builder.build(drawing));
          const drawn = pathToFileURL(join(root, drawnInto, 'prerender.js')).href;
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from that very module
          const prerender = (await import(drawn)) as Prerender;
          const template = await readFile(join(root, 'index.html'), 'utf8');
          const files = clientFilesOf(browserPart, drawnPart);
          await writePages({
            folder: join(root, client.config.build.outDir),
            base,
            template,
            files,
            prerender,
          });
        },
      },
    }),
    configResolved(config) {
      ({ root, base } = config);
    },
    configureServer(server) {
      server.middlewares.use(withSlash(base));
      server.middlewares.use((request, response, next) => {
        drawnOnDemand(server, request.url ?? base).then(
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
      server.middlewares.use(withSlash(base));
    },
  };
}

/** Every file of a build. */
function outputOf(built: Awaited<ReturnType<ViteBuilder['build']>>): readonly BuiltFile[] {
  return [built].flat().flatMap((one) => ('output' in one ? one.output : []));
}

/** The document at `url`, drawn by the code as it stands now; null where there is none. */
async function drawnOnDemand(server: ViteDevServer, url: string): Promise<string | null> {
  const drawing = server.environments[environment];
  if (drawing === undefined || !isRunnableDevEnvironment(drawing)) return null;
  const prerender: Prerender = await drawing.runner.import(`/${entry}`);
  const template = await readFile(join(server.config.root, 'index.html'), 'utf8');
  const { base } = server.config;
  const html = await documentAt(url.replace(/[?#].*/, ''), { base, template, files: null, prerender });
  return html === null ? null : server.transformIndexHtml(url, html);
}

interface Drawing {
  readonly base: string;
  /** index.html */
  readonly template: string;
  /** What the browser's part was built into; null in development, where Vite finds it. */
  readonly files: ClientFiles | null;
  readonly prerender: Prerender;
}

/** Writes every page, and the entrance, into `folder`. */
async function writePages({ folder, ...drawing }: Drawing & { readonly folder: string }): Promise<void> {
  const paths = [drawing.base, ...everyPage.map(({ page, locale }) => pathOf(page, locale, drawing.base))];
  for (const path of paths) {
    const html = await documentAt(path, drawing);
    if (html === null) throw new Error(`Nothing is drawn at ${path}.`);
    const file = join(folder, decodeURIComponent(path.slice(drawing.base.length)), 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
  }
}

/** The document at `path`, or null where there is none. */
async function documentAt(path: string, drawing: Drawing): Promise<string | null> {
  if (path === drawing.base) return entranceDocument(drawing);
  const found = everyPage.find(({ page, locale }) => pathOf(page, locale, drawing.base) === path);
  return found === undefined ? null : pageDocument(found.page, found.locale, drawing);
}

async function pageDocument(
  page: SitePage,
  locale: Locale,
  { base, template, files, prerender }: Drawing,
): Promise<string> {
  const tags = tagsOf(files, base, prerender.isLive(page) ? locale : null);
  const early = await scriptOf('src/early.ts', base);
  return documentOf(template, {
    locale,
    head: [`<script>${early}</script>`, ...tags.head].join('\n    '),
    body: `${prerender.sprite}<div id="root">${prerender.bodyOf(page, locale, base)}</div>`,
    script: prerender.isLive(page) ? tags.script : '',
  });
}

async function entranceDocument({ base, template, files, prerender }: Drawing): Promise<string> {
  const early = await scriptOf('src/early.ts', base);
  const leadOn = await scriptOf('src/entrance.ts', base);
  return documentOf(template, {
    locale: null,
    head: [`<script>${leadOn}${early}</script>`, ...tagsOf(files, base, null).head].join('\n    '),
    body: prerender.entranceOf(base),
    script: '',
  });
}

const scripts = new Map<string, Promise<string>>();

/** The code of `entry`, which every page shares, built once. */
function scriptOf(module: string, base: string): Promise<string> {
  const known = scripts.get(module) ?? inlineScriptOf(module, base);
  scripts.set(module, known);
  return known;
}
