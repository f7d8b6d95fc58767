import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { filesOf, sites } from '../setup/sites.ts';
import { hostPage } from '../setup/hostPage.ts';
import { editions, expect, inBothDirections, test, titleOf, unknownRight, words } from './journey.ts';
import { disputed, earliest } from './fixtureEvents.ts';
import { wakePicture } from '../setup/wakePicture.ts';

test.use({ complaints: unknownRight });

const closing: (() => void)[] = [];

/** Brings `page` to a page of another origin with `body`, as a newsroom has it. */
async function atHost(page: Page, body: string): Promise<void> {
  const { address, close } = await hostPage(body);
  closing.push(close);
  await page.goto(address);
}

test.afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const bare = (address: string, sandbox: string) =>
  `<iframe src="${address}" title="A timeline" width="100%" height="900" style="border:0" sandbox="${sandbox}"></iframe>`;

const frame = (page: Page) => page.frameLocator('iframe');

/** Wakes the picture in the frame as a pointer does that comes near it, and waits until it is live. */
async function alive(page: Page): Promise<void> {
  await wakePicture(frame(page));
  await frame(page).locator('.vis-center button').first().waitFor();
}

test.describe(() => {
  test.use({ complaints: /Unrecognized feature: 'web-share'|room is no CSS length/ });

  test('a room that is no height reaches nothing of the host', async ({ page, baseURL }) => {
    const hostile = '100px}:host{position:fixed!important;inset:0;z-index:99999}x{';
    await atHost(page, `<main></main><script async src="${baseURL}/embed.js"></script>`);
    const warned = page.waitForEvent('console', (message) =>
      message.text().includes('room is no CSS length'),
    );
    await page.evaluate((room) => {
      const element = document.createElement('event-timeline');
      element.setAttribute('room', room);
      document.querySelector('main')?.append(element);
    }, hostile);
    await warned;
    const element = page.locator('event-timeline');
    await expect(element).toHaveCSS('position', 'static');
    // As high as the loader makes a frame of which it is told nothing.
    await expect(frame(page).locator('html')).toHaveAttribute('lang', /\S/);
    const height = await element.evaluate((one) => one.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(300);
  });
});

inBothDirections((locale, other) => {
  test('without script the frame can be read', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await atHost(page, bare(`${baseURL}/${locale}/embed/`, ''));
    await expect(frame(page).getByRole('heading', { level: 1 })).toHaveText(words[locale].story.headline);
    await expect(frame(page).getByRole('link', { name: words[locale].embed.fullPage })).toHaveAttribute(
      'href',
      `/${locale}/`,
    );
    await context.close();
  });

  test('the element tells its page what the reader opens, and does what its attributes say', async ({
    page,
    baseURL,
  }) => {
    await atHost(page, `<main></main><script async src="${baseURL}/embed.js"></script>`);
    // Before anybody in the frame can be told.
    await page.evaluate(
      ([lang = '', before = '']) => {
        const element = document.createElement('event-timeline');
        element.setAttribute('lang', before);
        document.querySelector('main')?.append(element);
        element.setAttribute('lang', lang);
        element.setAttribute('theme', 'dark');
      },
      [locale, other],
    );
    const told = page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('event-timeline:select', (event) => {
            if (event instanceof CustomEvent) resolve(event.detail.event);
          });
        }),
    );
    await expect(frame(page).locator('html')).toHaveAttribute('lang', locale);
    await expect(frame(page).locator('html')).toHaveAttribute('data-theme', 'dark');
    await alive(page);
    await frame(page)
      .getByRole('button', { name: new RegExp(`: ${titleOf(disputed, locale)} \\(`) })
      .click();
    expect(await told).toBe(disputed);
    await page.locator('event-timeline').evaluate(
      (element, [event = '', lang = '']) => {
        element.setAttribute('event', event);
        element.setAttribute('lang', lang);
      },
      [earliest, other],
    );
    await expect(frame(page).getByRole('heading', { level: 2 })).toHaveText(titleOf(earliest, other));
    await expect(frame(page).locator('html')).toHaveAttribute('lang', other);
  });

  test('options that make no sense are told to an editor and to nobody else', async ({ page, baseURL }) => {
    const address = `${baseURL}/${locale}/embed/?theme=sepia`;
    await atHost(page, bare(`${address}&preview=1`, 'allow-scripts'));
    await expect(frame(page).getByText(words[locale].embed.noticeTitle)).toBeVisible();
    await atHost(page, bare(address, 'allow-scripts'));
    await alive(page);
    await expect(frame(page).getByText(words[locale].embed.noticeTitle)).toHaveCount(0);
  });
});

test('the reader switches through the languages in the frame, keeps the event, and Back is still the host’s', async ({
  page,
  baseURL,
}) => {
  await atHost(page, bare(`${baseURL}/en/embed/?event=${disputed}`, 'allow-scripts'));
  await alive(page);
  const before = await page.evaluate(() => history.length);
  for (const locale of ['ar', 'fa', 'en'] as const) {
    const { direction, languages } = editions[locale];
    await frame(page).locator(`a[hreflang="${locale}"]`).click();
    await expect(frame(page).getByRole('heading', { level: 1 })).toHaveText(words[locale].story.headline);
    await expect(frame(page).getByRole('heading', { level: 2 })).toHaveText(titleOf(disputed, locale));
    await expect(frame(page).locator('html')).toHaveAttribute('lang', locale);
    await expect(frame(page).locator('html')).toHaveCSS('direction', direction);
    await expect(frame(page).locator('a[hreflang]')).toHaveText(
      languages.filter(({ tag }) => tag !== locale).map(({ ownName }) => ownName),
    );
    await expect(frame(page).getByRole('link', { name: words[locale].embed.fullPage })).toHaveAttribute(
      'href',
      `/${locale}/events/${disputed}/`,
    );
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the loader is small and leaves nothing behind', async ({ page, baseURL }) => {
  expect(readFileSync(join(filesOf(sites.fixture), 'embed.js.br')).length).toBeLessThan(2500);
  await atHost(page, '<p>Before.</p>');
  const before = await page.evaluate(() => Object.keys(globalThis).length);
  await page.addScriptTag({ url: `${baseURL}/embed.js` });
  expect(await page.evaluate(() => Object.keys(globalThis).length)).toBe(before);
});
