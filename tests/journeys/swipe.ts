import type { Page } from '@playwright/test';

/** Where something is on the screen (CSS px). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * One finger goes from `from` by `across` and `down` (px), and is lifted, as quickly as a swipe is: its events say when
 * they were, however busy the machine.
 */
export async function swipe(page: Page, from: Point, { across = 0, down = 0 }): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const steps = 10;
  const start = Date.now() / 1000;
  const tell = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[], step: number) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: start + step * 0.016 });
  await tell('touchStart', [from], 0);
  for (let step = 1; step <= steps; step += 1) {
    const x = from.x + (across * step) / steps;
    const y = from.y + (down * step) / steps;
    await tell('touchMove', [{ x, y }], step);
  }
  await tell('touchEnd', [], steps + 1);
  await touch.detach();
}
