import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** When (ms since 1970) the frame after a tap began in which it had been answered. */
    answered?: number;
  }
}

/**
 * Has every page that `page` opens from now on note when a tap is answered, by what `opened` selects: a test looks at a busy
 * page from time to time only, half a second late.
 */
export async function watchAnswer(page: Page, opened: string): Promise<void> {
  await page.addInitScript((selector) => {
    const look = () => {
      if (document.querySelector(selector) === null) requestAnimationFrame(look);
      else
        requestAnimationFrame(() => {
          window.answered = performance.timeOrigin + performance.now();
        });
    };
    addEventListener('pointerdown', look, { capture: true, once: true });
  }, opened);
}
