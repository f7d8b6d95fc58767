import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './setup/browser.ts';
import { otherFonts, usualFonts, withFonts, type FontSetName } from './setup/fontSets.ts';
import { project, served, sites, type SiteName } from './setup/sites.ts';

const browser = findBrowser();

/** The first of the ports at which the sites are served. */
const port = Number(process.env['PORT'] ?? 4174);

/** Journeys of its own that the story of the site `name` has. */
const ofStory = (name: (typeof served)[number]) => ({
  name,
  testDir: join(project, sites[name].story, 'journeys'),
  use: { baseURL: originOf(name) },
  dependencies: [`site ${name}`],
});

function originOf(name: (typeof served)[number]): string {
  return `http://127.0.0.1:${port + served.indexOf(name)}`;
}

/** Builds the site `name` before the journeys through it, where its sources have changed since it was built. */
const built = (name: SiteName) => ({
  name: `site ${name}`,
  testDir: './setup',
  testMatch: 'sites.setup.ts',
  grep: new RegExp(`${name}$`, 'u'),
});

/** What journeys through the fixture story wait for. */
const dependencies = ['site fixture'];

/** A browser that has one set of fonts, whatever the machine has. */
const launchedWith = (fonts: FontSetName) => ({
  ...(browser !== null && { executablePath: browser }),
  // Without a graphics card a process for it only costs: a tenth of all.
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--in-process-gpu',
  ],
  env: withFonts(fonts),
});

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 800 } };

/** Journeys that look at nothing which the width of the screen changes: the phone has them, and those tagged so. */
const ofNoWidth = [
  'address',
  'attacks',
  'baseline',
  'breaking',
  'contentPolicy',
  'corrections',
  'embed',
  'failure',
  'head',
  'hostsNoFrames',
  'language',
  'offline',
  'oldPage',
  'print',
  'share',
  'translated',
  'withoutScript',
].map((name) => `${name}.spec.ts`);

/**
 * Journeys tagged `@inTurn` look at nothing that width and direction change together: each width tries one of the two
 * languages. Where only the phone has them they change with neither.
 */
const inTurn = {
  phone: /^(?=.* ar )(?=.*@inTurn)/u,
  desktop: /^(?=.* en )(?=.*@inTurn)/u,
};

export default defineConfig({
  testDir: './journeys',
  outputDir: './results',
  snapshotPathTemplate: '../docs/transcripts/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  // Longer than a busy machine takes: nothing waits so long where all is well.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: originOf('fixture'),
    trace: 'off',
    timezoneId: 'Asia/Tehran',
    // A new context costs a fifth of a journey. A kept one is emptied (storage, cookies, routes, scripts) before the next.
    reuseContext: true,
    // What a service worker fetches cannot be held back or refused; one journey is about it.
    serviceWorkers: 'block',
    launchOptions: launchedWith(usualFonts),
  },
  projects: [
    built('fixture'),
    built('inFolder'),
    built('story'),
    built('pseudo'),
    { name: 'phone', use: phone, grepInvert: inTurn.phone, dependencies },
    {
      name: 'desktop',
      use: desktop,
      testIgnore: ofNoWidth,
      grepInvert: [/@anyWidth/u, inTurn.desktop],
      dependencies,
    },
    // What goes by the sizes of text, with other fonts than the usual ones.
    ...otherFonts.flatMap((fonts) => [
      {
        name: `phone, ${fonts}`,
        grep: /@fonts/,
        grepInvert: inTurn.phone,
        use: { ...phone, launchOptions: launchedWith(fonts) },
        dependencies,
      },
      {
        name: `desktop, ${fonts}`,
        grep: /@fonts/,
        // The phone tries heights at every width, and hosts at the one where text takes most of them.
        testIgnore: ['expectedHeight.spec.ts', 'hosts.spec.ts'],
        use: { ...desktop, launchOptions: launchedWith(fonts) },
        dependencies,
      },
    ]),
    // Beside the browser of all other journeys: those that are installed, which Playwright does not drive.
    { name: 'engines', testDir: './engines', timeout: 120_000, dependencies },
    {
      name: 'hosting',
      testDir: '.',
      testMatch: ['hosting.spec.ts', 'wordpress.spec.ts'],
      dependencies: [...dependencies, 'site inFolder'],
    },
    ofStory('story'),
    ofStory('pseudo'),
  ],
  webServer: {
    command: `node tests/setup/previewSites.ts ${port}`,
    cwd: project,
    port: port + served.length - 1,
    reuseExistingServer: false,
  },
});
