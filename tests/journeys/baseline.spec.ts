import type { Page } from '@playwright/test';
import { disputed } from './fixtureEvents.ts';
import { editions, expect, inBothDirections, test } from './journey.ts';

// Browsers from before the baseline (README), and the oldest of it, as far as this one can be made to lack what they lack.

/** From now on `page` gets pages in which whatever `pattern` finds is of no meaning to this browser. */
async function withoutMeaning(page: Page, pattern: RegExp): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const written = await response.text();
    // The policy for content knows styles by their hash.
    const html = written
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '')
      .replaceAll(pattern, 'unknown-$&');
    await route.fulfill({ contentType: 'text/html', body: html });
  });
}

inBothDirections((locale) => {
  test('a browser from before the baseline has the whole text, is told once, and sees nothing dead or garbled', async ({
    page,
    reader,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Array.prototype, 'toSorted');
    });
    await withoutMeaning(page, /container-type(?=: ?inline-size)|(?<=@)container(?= )/gu);
    for (const path of ['', `events/${disputed}/`, 'embed/', 'moments/']) {
      await page.goto(reader.home + path);
      await expect(page.locator('html')).toHaveAttribute('data-script', 'failed');
      await expect(page.getByRole('alert')).toHaveCount(1);
      await expect(page.getByRole('alert')).toContainText(reader.words.crash.textOnly);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('combobox')).toHaveCount(0);
      await expect(page.locator('[data-axis]:visible')).toHaveCount(0);
    }
    await page.goto(reader.home);
    const told = await reader.chronicle.textContent();
    for (const { summary } of editions[locale].events) expect(told).toContain(summary);
  });

  test('a browser of the baseline that has no popovers has all that one would hold in the page', async ({
    page,
    reader,
  }) => {
    await withoutMeaning(page, /(?<=:)popover-open|(?<= )popover(?==)/gu);
    await reader.enter();
    await expect(reader.button(reader.words.page.about)).toHaveCount(0);
    // Otherwise this browser, which has popovers, would hide what our styles are to hide.
    await expect(page.locator('[popover]')).toHaveCount(0);
    await expect(page.locator('[unknown-popover]')).toBeHidden();
    const standfirst = page
      .locator('header')
      .getByText(reader.words.story.standfirst)
      .filter({ visible: true });
    await expect(standfirst).toHaveCount(1);
    expect(await standfirst.evaluate((text) => text.scrollHeight <= text.clientHeight)).toBe(true);
    await expect(page.locator('footer').getByRole('link', { name: 'CSV' })).toBeVisible();
  });
});
