import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { languagesOf } from '../../src/build/languages.ts';
import { lean, visAliases } from '../../src/build/lean/lean.ts';
import { kindStyles } from '../../src/build/storyStyles.ts';
import { localizedStories, resourcesJson } from '../../src/build/theStory.ts';
import { storyIndexOf } from '../../src/build/searchScript.ts';
import { ensureBrowser } from '../setup/browser.ts';
import { generatedStory } from '../stories/generated/generatedStory.ts';
import { untilIdle } from './idle.ts';
import { growthOf, mediansOf, type Measured } from './growth.ts';
import { serve } from './serve.ts';
import { buildStory, weightOf } from './scale/builtStory.ts';
import { measure } from './scale/measure.ts';
import { openedPage } from './scale/openedPage.ts';
import type { SubjectName } from './scale/contract.ts';

// How longer stories are borne: by the build, whose whole sites (`--whole 100,1000`) are timed and weighed; by the page of
// the story, opened and used; and by the live picture, alone on a page of its own, beside a plain vis-timeline of the same
// events. `--events 100,1000` says how many; the first is what the others are compared with. `--only` names one of
// whole, pages, ours and plain. Each figure but those of builds is the median of as many runs as `--runs` says.
const { events, whole, seed, only, runs } = parseArgs({
  options: {
    events: { type: 'string', default: '100,1000,10000' },
    whole: { type: 'string', default: '100,1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    runs: { type: 'string', default: '3' },
  },
}).values;
const counts = events.split(',').map(Number);

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'scale-'));
const isWanted = (name: string) => name.includes(only);

if (isWanted('whole')) {
  const measured: Measured[] = [];
  for (const count of whole.split(',').map(Number)) {
    const site = join(folder, `whole-${count}`);
    const { cpu, wall } = await buildStory(count, site, 'whole');
    const { megabytes, files } = weightOf(site);
    rmSync(site, { recursive: true });
    measured.push({
      events: count,
      figures: {
        'processor (s)': cpu,
        'processor for an event (s)': cpu / count,
        'until done (s)': wall,
        MB: megabytes,
        'MB for an event': megabytes / count,
        files,
      },
    });
  }
  console.log('\nWhole sites: what a build takes and makes');
  console.table(growthOf(measured));
}

await build({
  configFile: false,
  root: join(import.meta.dirname, 'scale'),
  logLevel: 'warn',
  plugins: [react(), lean()],
  resolve: { alias: visAliases },
  build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
});

/** Where what is needed to open the story of `count` events is built. */
function siteOf(count: number): string {
  return join(folder, `opened-${count}`);
}

/** Writes a story of `count` events where the page can fetch it. */
async function write(count: number): Promise<void> {
  const story = generatedStory({ events: count, seed: Number(seed), lanes: 8 });
  const languages = await languagesOf(
    story.languages,
    'tests/stories/generated',
    root,
    (file) => import(file),
  );
  const localized = localizedStories({ story, languages });
  const english = localized.find(({ locale }) => locale === 'en');
  if (english === undefined) throw new Error('The generated story is not told in English.');
  const given = {
    ...JSON.parse(resourcesJson(english)),
    searchIndex: storyIndexOf(localized),
    kindStyles: kindStyles(story.kinds),
  };
  writeFileSync(join(folder, `${count}.json`), JSON.stringify(given));
}
const isPictureWanted = isWanted('ours') || isWanted('plain');
if (isPictureWanted) for (const count of counts) await write(count);
if (isWanted('pages')) for (const count of counts) await buildStory(count, siteOf(count), 'opened');

const { origin, close } = await serve({ root: folder, base: '/', pages: new Map() });
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
console.log(
  `\nChromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}, stories of seed ${seed}`,
);
const names: Readonly<Record<SubjectName, string>> = {
  ours: 'the live picture',
  plain: 'a plain vis-timeline',
};
if (isWanted('pages')) {
  const measured: Measured[] = [];
  for (const count of counts) {
    const site = await serve({ root: siteOf(count), base: '/', pages: new Map() });
    const figures = new Array<Measured['figures']>();
    for (let run = 0; run < Number(runs); run += 1) {
      await untilIdle();
      figures.push(await openedPage(browser, site.origin));
    }
    site.close();
    measured.push({ events: count, figures: mediansOf(figures) });
  }
  console.log('\nThe page of the story: values, and in brackets so many times those of the first');
  console.table(growthOf(measured));
}
for (const name of ['ours', 'plain'] as const) {
  if (!isWanted(name)) continue;
  // In turns, so that whatever else the machine does meets stories of every length.
  const measured = counts.map((count) => ({ events: count, runs: new Array<Measured['figures']>() }));
  for (let run = 0; run < Number(runs); run += 1) {
    for (const one of measured) {
      await untilIdle();
      one.runs.push(await measure(browser, `${origin}/?story=${one.events}.json`, name));
    }
  }
  console.log(`\n${names[name]}: values, and in brackets so many times those of the first`);
  console.table(growthOf(measured.map((one) => ({ events: one.events, figures: mediansOf(one.runs) }))));
}
close();
await browser.close();
rmSync(folder, { recursive: true });
