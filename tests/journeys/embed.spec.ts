import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { hostPage } from '../setup/hostPage.ts';
import { expect, inBothLanguages, test, titleOf, words, unknownRight } from './journey.ts';

test.use({ complaints: unknownRight });

const site = 'http://127.0.0.1:4174';
const attack = 'ransomware-wiper-attack-15-july-2022';
const loader = `<script async src="${site}/embed.js"></script>`;

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

const bare = (path: string, sandbox: string) =>
  `<iframe src="${site}${path}" title="A timeline" width="100%" height="900" style="border:0" sandbox="${sandbox}"></iframe>`;

const frame = (page: Page) => page.frameLocator('iframe');

inBothLanguages((locale) => {
  test('without script the frame can be read', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await atHost(page, bare(`/${locale}/embed/`, ''));
    await expect(frame(page).getByRole('heading', { level: 1 })).toHaveText(words[locale].page.headline);
    await expect(frame(page).getByRole('link', { name: words[locale].embed.fullPage })).toHaveAttribute(
      'href',
      `/${locale}/`,
    );
    await context.close();
  });

  test('the element tells its page what the reader opens, and does what its attributes say', async ({
    page,
  }) => {
    await atHost(page, `<main></main>${loader}`);
    // Before anybody in the frame can be told.
    await page.evaluate((lang) => {
      const element = document.createElement('event-timeline');
      element.setAttribute('lang', lang === 'ar' ? 'en' : 'ar');
      document.querySelector('main')?.append(element);
      element.setAttribute('lang', lang);
      element.setAttribute('theme', 'dark');
    }, locale);
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
    await frame(page).locator('.vis-center button').first().waitFor({ timeout: 15_000 });
    await frame(page)
      .getByRole('button', { name: new RegExp(`: ${titleOf(attack, locale)} \\(`) })
      .click();
    expect(await told).toBe(attack);
    const other = locale === 'ar' ? 'en' : 'ar';
    await page.locator('event-timeline').evaluate((element, lang) => {
      element.setAttribute('event', 'albania-israel-ties');
      element.setAttribute('lang', lang);
    }, other);
    await expect(frame(page).getByRole('heading', { level: 2 })).toHaveText(
      titleOf('albania-israel-ties', other),
    );
    await expect(frame(page).locator('html')).toHaveAttribute('lang', other);
  });

  test('the reader switches the language in the frame, and Back is still the host’s', async ({ page }) => {
    await atHost(page, bare(`/${locale}/embed/?event=${attack}`, 'allow-scripts'));
    await frame(page).locator('.vis-center button').first().waitFor({ timeout: 15_000 });
    const before = await page.evaluate(() => history.length);
    const other = locale === 'ar' ? 'en' : 'ar';
    await frame(page).locator(`a[hreflang="${other}"]`).click();
    await expect(frame(page).getByRole('heading', { level: 2 })).toHaveText(titleOf(attack, other));
    expect(await page.evaluate(() => history.length)).toBe(before);
    await expect(frame(page).getByRole('link', { name: words[other].embed.fullPage })).toHaveAttribute(
      'href',
      `/${other}/events/${attack}/`,
    );
  });

  test('options that make no sense are told to an editor and to nobody else', async ({ page }) => {
    await atHost(page, bare(`/${locale}/embed/?theme=sepia&preview=1`, 'allow-scripts'));
    await expect(frame(page).getByText(words[locale].embed.noticeTitle)).toBeVisible();
    await atHost(page, bare(`/${locale}/embed/?theme=sepia`, 'allow-scripts'));
    await frame(page).locator('.vis-center button').first().waitFor({ timeout: 15_000 });
    await expect(frame(page).getByText(words[locale].embed.noticeTitle)).toHaveCount(0);
  });
});

test('the loader is small and leaves nothing behind', async ({ page }) => {
  expect(readFileSync('dist/embed.js.br').length).toBeLessThan(2000);
  await atHost(page, '<p>Before.</p>');
  const before = await page.evaluate(() => Object.keys(globalThis).length);
  await page.addScriptTag({ url: `${site}/embed.js` });
  expect(await page.evaluate(() => Object.keys(globalThis).length)).toBe(before);
});
