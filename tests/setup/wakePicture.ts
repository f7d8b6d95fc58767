import type { FrameLocator, Locator, Page } from '@playwright/test';

/** A page, or the page in a frame. */
type Holder = Pick<Page | FrameLocator, 'locator'> & { locator(selector: string): Locator };

/**
 * Wakes the live picture of `page` as a pointer does that comes near it: nothing else of the page is touched. On a phone,
 * where it waits until it is asked for, it is.
 */
export async function wakePicture(page: Holder): Promise<void> {
  // Before that nobody listens.
  await page.locator('html[data-script="alive"]').waitFor({ state: 'attached', timeout: 60_000 });
  const opener = page.locator('button[aria-expanded="false"][data-opens="picture"]:visible');
  if ((await opener.count()) > 0) await opener.click();
  const section = page.locator('section').filter({ has: page.locator('[data-axis]') });
  await section.first().dispatchEvent('pointerover', { pointerType: 'mouse' });
}
