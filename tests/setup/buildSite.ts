import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createBuilder, type Plugin } from 'vite';
import { chunksFileIn, filesOf, sites, type BuiltChunk, type SiteName } from './sites.ts';

// Builds the site that the first argument names into the folder that the second does. Its story, base and origin are in
// the environment, as for any build.

/** Writes down in `file` what the browser's scripts are made of. */
function chunkList(file: string): Plugin {
  return {
    name: 'chunk-list',
    applyToEnvironment: ({ name }) => name === 'client',
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle)
        .filter((output) => output.type === 'chunk')
        .map(({ fileName, isEntry, imports, modules }): BuiltChunk => ({
          fileName,
          isEntry,
          imports,
          modules: Object.keys(modules),
        }));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(chunks));
    },
  };
}

const [name, folder = ''] = process.argv.slice(2);
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- started by ensureBuilt alone
const { base } = sites[name as SiteName];
const builder = await createBuilder({
  logLevel: 'error',
  plugins: [chunkList(chunksFileIn(folder))],
  build: { outDir: filesOf({ folder, base }), emptyOutDir: true },
});
await builder.buildApp();
