import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { data } from './src/build/data.ts';
import { editions } from './src/build/editions.ts';
import { hosting } from './src/build/hosting.ts';
import { leanVis, visAliases } from './src/build/leanVis.ts';
import { oneScript } from './src/build/oneScript.ts';
import { framed, pages } from './src/build/pages.ts';
import { shareImages } from './src/build/shareImages.ts';
import { styles } from './src/build/styles.ts';
import { typefaces } from './src/build/typefaces.ts';

/** Where dates and formats are tested, from UTC−11 to UTC+14: no date may move with the reader's zone. */
const timeZones = ['Pacific/Pago_Pago', 'UTC', 'Asia/Tehran', 'Pacific/Kiritimati'];
const zoned = 'src/{time,i18n}/**/*.test.ts';

// Set to nothing, as in the settings of a build service, is not set.
const { BASE_PATH: base = '' } = process.env;

export default defineConfig({
  // Each language is a page of its own; an address that is none is told so, not given another page.
  appType: 'mpa',
  base: base === '' ? '/' : base,
  plugins: [
    react(),
    editions(),
    leanVis(),
    typefaces(),
    styles(),
    pages(),
    oneScript(framed),
    data(),
    shareImages(),
    hosting(),
  ],
  resolve: { alias: visAliases },
  build: {
    modulePreload: { polyfill: false },
  },
  test: {
    projects: [
      // Pure TypeScript, which needs nothing of the above.
      ...timeZones.map((TZ) => ({ test: { name: TZ, env: { TZ }, include: [zoned] } })),
      {
        extends: true,
        test: {
          name: 'views',
          environment: 'jsdom',
          include: ['{src,tests}/**/*.test.{ts,tsx}'],
          exclude: [zoned],
          setupFiles: ['tests/setup/vitest.ts'],
          // For machines that are busy with something else: nothing here waits for long.
          testTimeout: 20_000,
        },
      },
    ],
  },
});
