import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { createBuilder } from 'vite';
import { keptStyles } from '../../src/build/embed/keptStyles.ts';
import { lean, visAliases } from '../../src/build/lean/lean.ts';
import { oneScript } from '../../src/build/oneScript.ts';
import { framed, pages } from '../../src/build/pages.ts';
import { storyModules } from '../../src/build/storyModules.ts';
import { styles } from '../../src/build/styles.ts';
import { loadStory } from '../../src/build/theStory.ts';
import { typefaces } from '../../src/build/typefaces.ts';

// Builds the generated story of the extent that the environment names (`EVENTS`) into the folder that the first argument
// names, and says what that cost, as JSON. `whole`, the second, builds the site as any other; `opened` no more than what
// somebody needs who opens the story: of ten thousand events not the ten thousand pages.
const [folder = '', extent] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '../..');
const common = { root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } } as const;

/** Whether a page is asked for by whoever opens the story. */
const isOpened = (path: string) => /^\/(?:[a-z]+\/(?:chapters\/.*)?)?$/u.test(path);

/** A builder of the pages that whoever opens the story asks for. */
async function builderOfFew() {
  const theStory = await loadStory('tests/stories/generated', root);
  return createBuilder({
    ...common,
    configFile: false,
    plugins: [
      react(),
      storyModules(theStory),
      lean(),
      typefaces(Object.values(theStory.languages)),
      styles(),
      keptStyles(framed),
      pages(theStory, isOpened),
      oneScript(framed),
    ],
    resolve: { alias: visAliases },
  });
}

const started = performance.now();
const builder = await (extent === 'whole' ? createBuilder(common) : builderOfFew());
await builder.buildApp();
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ cpu: (user + system) / 1e6, wall: (performance.now() - started) / 1e3 }));
