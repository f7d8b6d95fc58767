import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { loadStory, storyFolderOf } from '../../src/build/theStory.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { framePathOf } from '../../src/site/sitePages.ts';
import { serve } from '../bench/serve.ts';
import { ensureBrowser } from './browser.ts';
import { allFonts, withFonts, type FontSetName } from './fontSets.ts';

// Builds the story that STORY names, measures the parts of its frame with each set of fonts, and writes down the most
// beside it: for whoever has changed what stands in it.

const root = join(import.meta.dirname, '../..');
const folder = storyFolderOf(process.env, root);
const { story } = await loadStory(folder, root);

/** Below this width (CSS px) a frame tells headlines, and so far its list stands below them. */
const headlinesBelow = 600;
const narrowGap = 8;

/** From these on the layout is another. */
const anew = [600, 624, 768, 1016];

/** Every 20 px, 10 where columns are narrow, and both sides of every width at which the layout is another. */
const widths = [
  ...Array.from({ length: 47 }, (_none, step) => 280 + step * 20),
  290,
  310,
  330,
  350,
  370,
  390,
  ...anew.flatMap((width) => [width - 1, width]),
].toSorted((a, b) => a - b);

const site = join(root, 'node_modules/.cache/sites/measured');
const vite = join(root, 'node_modules/vite/bin/vite.js');
execFileSync(process.execPath, [vite, 'build', '--outDir', site, '--emptyOutDir'], {
  cwd: root,
  stdio: 'inherit',
});
const { origin, close } = await serve({ root: site, base: '/', pages: new Map() });
const measured: ReadonlyMap<Locale, Rows>[] = [];
for (const fonts of allFonts) measured.push(await measuredWith(fonts));
close();
const lines = story.languages.flatMap((locale) => {
  const rows = mostOf(measured.map((one) => one.get(locale) ?? []));
  return [`  ${locale}: [`, ...rows.map((row) => `    [${row.join(', ')}],`), '  ],'];
});

const file = join(folder, 'measuredFrame.ts');
const types = relative(folder, 'src/story/frameParts.ts').replaceAll('\\', '/');
const tags = story.languages.map((locale) => `'${locale}'`).join(' | ');
writeFileSync(
  join(root, file),
  `import type { MeasuredFrame } from '${types}';

/**
 * Written by \`npm run measure:frame\`: the most that each part needs with any of the fonts of
 * \`tests/setup/fontSets.ts\`.
 */
export const measuredFrame: Readonly<Record<${tags}, MeasuredFrame>> = {
${lines.join('\n')}
};
`,
);
console.log(`Written: ${file}. It counts where ${join(folder, 'story.ts')} gives it as \`measuredFrame\`.`);

/** For each width, that width and the height of each part, as in `FrameParts`. */
type Rows = readonly (readonly number[])[];

/** The parts of the frame in each language, with one set of fonts. */
async function measuredWith(fonts: FontSetName): Promise<ReadonlyMap<Locale, Rows>> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox'],
    env: withFonts(fonts),
  });
  // Where fingers point, buttons are higher.
  const page = await browser.newPage({ hasTouch: true, isMobile: true });
  const found = new Map<Locale, Rows>();
  for (const locale of story.languages) {
    await page.goto(`${origin}${framePathOf(locale, '/')}?list=1`);
    await page.locator('main > :last-child details').first().waitFor();
    found.set(locale, await rowsOf(page));
  }
  await browser.close();
  return found;
}

/** The parts of the frame that `page` shows, at each width. */
async function rowsOf(page: Page): Promise<Rows> {
  const rows: (readonly number[])[] = [];
  let narrower: readonly number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 1000 });
    const full = ['body', 'main', '#picture', '#card', 'main > :last-child'];
    const [body = 0, main = 0, picture, short, list = 0] = await heightsOf(page, 'full', full);
    const [bare, hint] = await heightsOf(page, 'compact', ['#picture', 'main > p']);
    const told = [];
    for (const size of ['full', 'compact'] as const) {
      const [all = 0] = await heightsOf(page, size, ['body'], 'headlines');
      told.push(width < headlinesBelow ? all - list - narrowGap : 0);
    }
    const parts = [body - main, picture, bare, hint, short, list, ...told].map((height) =>
      Math.ceil(height ?? Number.NaN),
    );
    // Between two widths text is as high as at the narrower, and then falls by lines.
    rows.push([
      width,
      ...parts.map((height, index) => Math.max(height, anew.includes(width) ? 0 : (narrower[index] ?? 0))),
    ]);
    narrower = parts;
  }
  return rows;
}

/** The most of `all` in each place of each row. */
function mostOf([first = [], ...others]: readonly Rows[]): Rows {
  return first.map((row, at) =>
    row.map((part, index) => Math.max(part, ...others.map((rows) => rows[at]?.[index] ?? 0))),
  );
}

/**
 * The heights (CSS px) of what `selectors` find first in the frame of `size`, once it has settled: as it is where an event was
 * asked for, or where it tells headlines.
 */
async function heightsOf(
  page: Page,
  size: 'full' | 'compact',
  selectors: readonly string[],
  opens: 'event' | 'headlines' = 'event',
): Promise<readonly number[]> {
  return page.evaluate(
    async ([dressed, opened, ...found]) => {
      const { dataset } = document.documentElement;
      dataset['size'] = dressed;
      if (opened === 'event') dataset['event'] = '';
      else delete dataset['event'];
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
      return found.map((selector) => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(`The frame has no ${selector}.`);
        return element.getBoundingClientRect().height;
      });
    },
    [size, opens, ...selectors],
  );
}
