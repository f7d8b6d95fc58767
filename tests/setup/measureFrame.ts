import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium } from '@playwright/test';
import { loadStory, storyFolderOf } from '../../src/build/theStory.ts';
import { framePathOf } from '../../src/site/sitePages.ts';
import { serve } from '../bench/serve.ts';
import { ensureBrowser } from './browser.ts';

// Builds the story that STORY names, measures the parts of its frame and writes them down beside it: for whoever has
// changed what stands in it.

const root = join(import.meta.dirname, '../..');
const folder = storyFolderOf(process.env, root);
const { story } = await loadStory(folder, root);

/** From these on the layout is another. */
const anew = [624, 768, 1016];

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
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
const { origin, close } = await serve({ root: site, base: '/', pages: new Map() });
// Where fingers point, buttons are higher.
const page = await browser.newPage({ hasTouch: true, isMobile: true });
const lines: string[] = [];
for (const locale of story.languages) {
  await page.goto(`${origin}${framePathOf(locale, '/')}?list=1`);
  await page.locator('main details').first().waitFor();
  const rows: string[] = [];
  let narrower: readonly number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 1000 });
    const full = ['body', 'main', '#picture', '#card', 'main > :last-child'];
    const [body = 0, main = 0, picture, short, list] = await heightsOf('full', full);
    const [bare, hint] = await heightsOf('compact', ['#picture', 'main > p']);
    const parts = [body - main, picture, bare, hint, short, list].map((height) => height ?? Number.NaN);
    // Between two widths text is as high as at the narrower, and then falls by lines.
    const before = anew.includes(width) ? [] : narrower;
    const most = parts.map((height, index) => Math.max(height, before[index] ?? 0));
    rows.push(`    [${[width, ...most].join(', ')}],`);
    narrower = parts;
  }
  lines.push(`  ${locale}: [`, ...rows, '  ],');
}
close();
await browser.close();

const file = join(folder, 'measuredFrame.ts');
const types = relative(folder, 'src/story/frameParts.ts').replaceAll('\\', '/');
writeFileSync(
  join(root, file),
  `import type { MeasuredFrame } from '${types}';

/** Written by \`npm run measure:frame\`, with the fonts of the machine that it ran on. */
export const measuredFrame: Readonly<Record<${story.languages.map((locale) => `'${locale}'`).join(' | ')}, MeasuredFrame>> = {
${lines.join('\n')}
};
`,
);
console.log(`Written: ${file}. It counts where ${join(folder, 'story.ts')} gives it as \`measuredFrame\`.`);

/** The heights (CSS px, whole) of what `selectors` find first in the frame of `size`, once it has settled. */
async function heightsOf(size: 'full' | 'compact', selectors: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(
    async ([dressed, ...found]) => {
      document.documentElement.dataset['size'] = dressed;
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
      return found.map((selector) => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(`The frame has no ${selector}.`);
        return Math.ceil(element.getBoundingClientRect().height);
      });
    },
    [size, ...selectors],
  );
}
