import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { locales } from '../../src/i18n/locale.ts';
import { framePathOf } from '../../src/model/sitePages.ts';
import { serve } from '../bench/serve.ts';
import { ensureBrowser } from './browser.ts';

// Measures the parts of the frame in dist/ and writes them down: for whoever has changed what stands in it.

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

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
const { origin, close } = await serve({ root: 'dist', base: '/', pages: new Map() });
// Where fingers point, buttons are higher.
const page = await browser.newPage({ hasTouch: true, isMobile: true });
const lines: string[] = [];
for (const locale of locales) {
  await page.goto(`${origin}${framePathOf(locale, '/')}?list=1`);
  await page.locator('main details').first().waitFor();
  const rows: string[] = [];
  let narrower: readonly number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 1000 });
    const full = ['body', 'main', '#picture', '#card', 'main > :last-child'];
    const [body = 0, main = 0, picture, story, list] = await heightsOf('full', full);
    const [bare, hint] = await heightsOf('compact', ['#picture', 'main > p']);
    const parts = [body - main, picture, bare, hint, story, list].map((height) => height ?? Number.NaN);
    // Between two widths text is as high as at the narrower, and then falls by lines.
    const before = anew.includes(width) ? [] : narrower;
    const most = parts.map((height, index) => Math.max(height, before[index] ?? 0));
    rows.push(`[${[width, ...most].join(', ')}]`);
    narrower = parts;
  }
  lines.push(`  ${locale}: [${rows.join(', ')}],`);
}
close();
await browser.close();

writeFileSync(
  'src/embed/measuredFrame.ts',
  `import type { Locale } from '../i18n/locale.ts';
import type { FrameParts } from './frameParts.ts';

/** Written by \`npm run measure:frame\`, with the fonts of the machine that it ran on. */
export const measuredFrame: Readonly<Record<Locale, readonly [FrameParts, ...FrameParts[]]>> = {
${lines.join('\n')}
};
`,
);

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
