import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { screens, slowPage } from '../conditions.ts';
import type { Measured } from '../growth.ts';
import { median } from '../median.ts';

/** How often each thing is done. */
const times = 5;

/** What a story’s whole page at `origin` costs, by figure; times in ms. First view and ready on a slow line and processor. */
export async function openedPage(browser: Browser, origin: string): Promise<Measured['figures']> {
  return { ...(await firstVisit(browser, origin)), ...(await use(browser, origin)) };
}

/** The first visit of a reader whose line and processor are slow. */
async function firstVisit(browser: Browser, origin: string): Promise<Measured['figures']> {
  const [, desktop] = screens;
  if (desktop === undefined) throw new Error('There is no desktop.');
  const page = await slowPage(browser, desktop);
  page.setDefaultTimeout(300_000);
  await page.goto(`${origin}/en/`, { waitUntil: 'commit' });
  const ready = await alive(page);
  const firstView = await page.evaluate(() => window.observed.firstPaint);
  await page.context().close();
  return { 'first view, slow': firstView, 'ready, slow': ready };
}

/** When (ms since the navigation began) the page answers. */
async function alive(page: Page): Promise<number> {
  await page.locator('html[data-script="alive"]').waitFor({ state: 'attached' });
  return page.evaluate(() => performance.now());
}

/** What the page holds, and how soon it answers once it is there. */
async function use(browser: Browser, origin: string): Promise<Measured['figures']> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  const session = await context.newCDPSession(page);
  await page.goto(`${origin}/en/`);
  const ready = await alive(page);
  await pause(1000);
  const nodes = await page.evaluate(() => document.getElementsByTagName('*').length);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const choice = await answerTo(page, 'section#card a[href*="/events/"], section#card button');
  await page.goto(`${origin}/en/`);
  await alive(page);
  await page.locator('button[aria-expanded]:not([data-opens])').last().click();
  const filter = await answerTo(page, 'fieldset button[aria-pressed]');
  const key = await keystroke(page);
  const language = await languageSwitch(page);
  await context.close();
  return {
    ready,
    nodes,
    'heap (MB)': usedSize / 1e6,
    'choice of an event': choice,
    filter,
    'key of a search': key,
    'language switch': language,
  };
}

/** ms from a click on the first `target` to the end of the frame after. */
async function answerTo(page: Page, target: string): Promise<number> {
  const measured: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const ms = await page.evaluate(async (selector) => {
      const element = document.querySelector<HTMLElement>(selector);
      if (element === null) throw new Error(`There is no ${selector}.`);
      const start = performance.now();
      element.click();
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
      return performance.now() - start;
    }, target);
    measured.push(ms);
    await pause(300);
  }
  return median(measured);
}

/** ms from a letter in the search box to the end of the frame after, once what is searched is there. */
async function keystroke(page: Page): Promise<number> {
  const box = page.getByRole('combobox');
  const status = page.locator('section output').first();
  await box.fill('h');
  await page.waitForFunction(
    (words) => !words.some((word) => document.body.innerText.includes(word)),
    ['Searching…'],
  );
  await status.waitFor({ state: 'attached' });
  const measured: number[] = [];
  for (const query of ['ha', 'har', 'harb', 'harbo', 'harbou']) {
    const ms = await box.evaluate(async (input, text) => {
      const start = performance.now();
      // As typing does it: React looks for changes that it did not make itself.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
      return performance.now() - start;
    }, query);
    measured.push(ms);
    await pause(300);
  }
  await box.fill('');
  return median(measured);
}

/** ms from a click on the other language, which a pointer has come near before, until the page speaks it. */
async function languageSwitch(page: Page): Promise<number> {
  const link = page.locator('a[hreflang="ar"]').first();
  await link.dispatchEvent('pointerover', { bubbles: true });
  await pause(3000);
  const start = performance.now();
  await link.click();
  await page.locator('html[lang="ar"]').waitFor({ state: 'attached' });
  return performance.now() - start;
}
