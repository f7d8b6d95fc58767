import type { Page } from '@playwright/test';

/**
 * Waits until the page has loaded and drawn, and has nothing left to do: whatever it puts off until the browser has
 * time has been done, and what follows from that as well. What it has put off by a timer is not waited for.
 */
export async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => {
        requestIdleCallback(resolve);
      });
    }
  });
}
