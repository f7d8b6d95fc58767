import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { storyFolderOf } from '../src/build/theStory.ts';
import { findBrowser } from './setup/browser.ts';
import { fixture, fixtureSite } from './setup/fixtureSite.ts';
import { otherFonts, usualFonts, withFonts, type FontSetName } from './setup/fontSets.ts';

const root = resolve(import.meta.dirname, '..');
const story = storyFolderOf(process.env, root);
const browser = findBrowser();

/** The site of the fixture story, which the journeys are about, and beside it that of the real one, which has its own. */
const port = Number(process.env['PORT'] ?? 4174);
const [fixtureOrigin, storyOrigin] = [port, port + 1].map((one) => `http://127.0.0.1:${one}`);

/** Serves `site`, what was built of the story in `folder`, at `origin`. */
const served = (site: string, folder: string, origin = '') => ({
  command: `vite preview --outDir ${site} --host 127.0.0.1 --port ${new URL(origin).port} --strictPort`,
  url: `${origin}/en/`,
  cwd: root,
  env: { STORY: folder },
  reuseExistingServer: false,
});

/** A browser that has one set of fonts, whatever the machine has. */
const launchedWith = (fonts: FontSetName) => ({
  ...(browser !== null && { executablePath: browser }),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  env: withFonts(fonts),
});

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 800 } };

export default defineConfig({
  testDir: './journeys',
  outputDir: './results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  // Longer than a busy machine takes: nothing waits so long where all is well.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: fixtureOrigin,
    trace: 'retain-on-failure',
    timezoneId: 'Asia/Tehran',
    launchOptions: launchedWith(usualFonts),
  },
  projects: [
    { name: 'phone', use: phone },
    { name: 'desktop', use: desktop },
    // What goes by the sizes of text, with other fonts than the usual ones.
    ...otherFonts.flatMap((fonts) => [
      { name: `phone, ${fonts}`, grep: /@fonts/, use: { ...phone, launchOptions: launchedWith(fonts) } },
      { name: `desktop, ${fonts}`, grep: /@fonts/, use: { ...desktop, launchOptions: launchedWith(fonts) } },
    ]),
    { name: 'hosting', testDir: '.', testMatch: 'hosting.spec.ts' },
    { name: 'story', testDir: join(root, story, 'journeys'), use: { baseURL: storyOrigin } },
  ],
  webServer: [served(fixtureSite, fixture, fixtureOrigin), served('dist', story, storyOrigin)],
});
