import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { locales } from '../../src/i18n/locale.ts';
import { framePathOf } from '../../src/model/sitePages.ts';
import { serve } from '../bench/serve.ts';
import { ensureBrowser } from './browser.ts';

// Measures the parts of the frame in dist/ and writes them down: for whoever has changed what stands in it.

/** Where text wraps anew often, and both sides of every width at which the layout is another. */
const widths = [280, 320, 360, 400, 440, 480, 540, 600, 623, 624, 700, 767, 768, 900, 1015, 1016, 1200];

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
const { origin, close } = await serve({ root: 'dist', base: '/', pages: new Map() });
const page = await browser.newPage();
const lines: string[] = [];
for (const locale of locales) {
  await page.goto(`${origin}${framePathOf(locale, '/')}?list=1`);
  await page.locator('main details').first().waitFor();
  const rows: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 1000 });
    const full = ['body', 'main', '#picture', '#card', 'main > :last-child'];
    const [body = 0, main = 0, picture, story, list] = await heightsOf('full', full);
    const [bare, hint] = await heightsOf('compact', ['#picture', 'main > p']);
    rows.push(`[${[width, body - main, picture, bare, hint, story, list].join(', ')}]`);
  }
  lines.push(`  ${locale}: [${rows.join(', ')}],`);
}
close();
await browser.close();

writeFileSync(
  'src/embed/frameParts.ts',
  `import type { Locale } from '../i18n/locale.ts';

/**
 * A width of the frame, and how high its parts are there (CSS px): what stands around them, the picture with its tools
 * and without, the words in place of a card, the story in short, the list of chapters.
 */
export type FrameParts = readonly [
  width: number,
  around: number,
  picture: number,
  bare: number,
  hint: number,
  story: number,
  list: number,
];

/** Written by \`npm run measure:frame\`, with the fonts of the machine that it ran on. */
export const frameParts: Readonly<Record<Locale, readonly [FrameParts, ...FrameParts[]]>> = {
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
