import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRunnableDevEnvironment, type Plugin, type ViteBuilder, type ViteDevServer } from 'vite';
import { clientFilesOf, type BuiltFile } from './clientFiles.ts';
import { documentAt, pathsOf, type Drawing, type Prerender } from './drawing.ts';
import { siteOf } from './site.ts';
import { withSlash } from './withSlash.ts';

/** The environment of Vite in which the pages are drawn. */
const environment = 'prerender';
const entry = 'src/prerender.tsx';
/** Below node_modules, where it finds React; each process has its own, since tests build side by side. */
const drawnInto = join('node_modules', '.cache', 'prerender', String(process.pid));

/**
 * Writes every page of the site as a document that is complete without script: first the browser's part is built, then
 * the same code for Node, which draws the pages around it. In development a page is drawn when it is asked for.
 */
export function pages(): Plugin {
  let root = process.cwd();
  let base = '/';
  return {
    name: 'pages',
    config: ({ base: path = '/' }) => ({
      define: { 'import.meta.env.SITE_ORIGIN': JSON.stringify(siteOf(process.env, path).origin) },
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
          await writePages(resolve(root, client.config.build.outDir), {
            site: siteOf(process.env, base),
            template: await readFile(join(root, 'index.html'), 'utf8'),
            files: clientFilesOf(browserPart, drawnPart),
            prerender,
          });
          await rm(join(root, drawnInto), { recursive: true });
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
  const html = await documentAt(url.replace(/[?#].*/, ''), {
    site: siteOf(process.env, server.config.base),
    template: await readFile(join(server.config.root, 'index.html'), 'utf8'),
    files: null,
    prerender,
  });
  return html === null ? null : server.transformIndexHtml(url, html);
}

/** Writes every page, and the entrance, into `folder`. */
async function writePages(folder: string, drawing: Drawing): Promise<void> {
  const { base } = drawing.site;
  for (const path of pathsOf(base)) {
    const html = await documentAt(path, drawing);
    if (html === null) throw new Error(`Nothing is drawn at ${path}.`);
    const file = join(folder, decodeURIComponent(path.slice(base.length)), 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
  }
}
