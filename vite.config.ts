import react from '@vitejs/plugin-react';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { data } from './src/build/data.ts';
import { keptStyles } from './src/build/embed/keptStyles.ts';
import { hosting } from './src/build/hosting.ts';
import { lean, visAliases } from './src/build/lean/lean.ts';
import { licences } from './src/build/licences.ts';
import { oneScript } from './src/build/oneScript.ts';
import { framed, pages } from './src/build/pages.ts';
import { shareImages } from './src/build/shareImages.ts';
import { loadStory, storyFolderOf } from './src/build/theStory.ts';
import { restartOnChange } from './src/build/restartOnChange.ts';
import { storyModules } from './src/build/storyModules.ts';
import { styles } from './src/build/styles.ts';
import { typefaces } from './src/build/typefaces.ts';

/** Where dates and formats are tested, from UTC−11 to UTC+14: no date may move with the reader's zone. */
const timeZones = ['Pacific/Pago_Pago', 'UTC', 'Asia/Tehran', 'Pacific/Kiritimati'];
const zoned = 'src/{time,i18n}/**/*.test.ts';

/** Tests that need a document. */
const inDocument = '{src,tests,locales}/**/*.{test.tsx,dom.test.ts}';

/** How long (ms) a test may take, on a machine that is busy with something else: none waits for long. */
const patience = 20_000;

/** Tests of what the build writes. */
const built = 'tests/{bundle,elements,pages,reproducible}.test.ts';

/** Tests that put other modules in the place of real ones. */
const mocked = 'src/timeline/picture{,Failure}.dom.test.ts';

/**
 * Each module is read once for many files of tests, not once for each: a test leaves nothing behind that others see.
 */
const shared = { isolate: false, expect: { requireAssertions: true } };

// Set to nothing, as in the settings of a build service, is not set.
const { BASE_PATH: base = '' } = process.env;

const root = import.meta.dirname;
// Tests of the engine tell of a story of their own: news may change without breaking one.
const folder =
  process.env['VITEST'] === undefined ? storyFolderOf(process.env, root) : 'tests/stories/fixture';
/** The files that the story is made of. */
const files: string[] = [];
// Not as Node imports, which never reads a file twice: in development the story changes under the server.
const theStory = await loadStory(folder, root, async (file) => {
  const { module, dependencies } = await runnerImport(file);
  files.push(file, ...dependencies);
  return module;
});

export default defineConfig({
  // Each language is a page of its own; an address that is none is told so, not given another page.
  appType: 'mpa',
  base: base === '' ? '/' : base,
  plugins: [
    react(),
    storyModules(theStory),
    restartOnChange(files),
    lean(),
    typefaces(Object.values(theStory.languages)),
    styles(),
    keptStyles(framed),
    pages(theStory),
    oneScript(framed),
    data(theStory),
    shareImages(theStory),
    licences(['client', framed], Object.values(theStory.languages)),
    hosting(theStory),
  ],
  resolve: { alias: visAliases },
  build: {
    // The baseline that the README states; what is older reads the text, and is told that the rest will not work.
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    modulePreload: false,
  },
  test: {
    // Vitest leaves one processor to itself, of two that is half.
    maxWorkers: '100%',
    projects: [
      // Pure TypeScript, which needs nothing of the above.
      ...timeZones.map((TZ) => ({ test: { ...shared, name: TZ, env: { TZ }, include: [zoned] } })),
      {
        extends: true,
        test: {
          ...shared,
          name: 'units',
          include: ['{src,tests,locales}/**/*.test.ts'],
          exclude: [zoned, built, inDocument],
          testTimeout: patience,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'views',
          environment: 'jsdom',
          include: [inDocument],
          exclude: [mocked],
          setupFiles: ['tests/setup/vitest.ts'],
          testTimeout: patience,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'mocked',
          isolate: true,
          environment: 'jsdom',
          include: [mocked],
          setupFiles: ['tests/setup/vitest.ts'],
        },
      },
      {
        extends: true,
        test: { ...shared, name: 'built', include: [built], globalSetup: ['tests/setup/buildInFolder.ts'] },
      },
    ],
  },
});
