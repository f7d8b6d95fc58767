import type { Browser, Page } from '@playwright/test';
import { observe } from './observe.ts';

/** What a page is seen on. */
export interface Screen {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly isMobile: boolean;
}

/** A small phone and a laptop (CSS px). */
export const screens: readonly Screen[] = [
  { name: 'phone', viewport: { width: 360, height: 740 }, isMobile: true },
  { name: 'desktop', viewport: { width: 1280, height: 800 }, isMobile: false },
];

/**
 * Slow 4G, as Lighthouse has it: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md.
 * Chromium holds back every answer by `latency` (ms), connections to open or not, and all that arrives shares
 * the throughput (bytes per second), in packets of 1500 bytes.
 */
const slow4G = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** How much slower than this machine's the processor of the reader is. */
const slowdown = 4;

/** A page of a new reader, with nothing in the cache, on a slow phone's network and processor. */
export async function slowPage(browser: Browser, { viewport, isMobile }: Screen): Promise<Page> {
  const context = await browser.newContext({ viewport, isMobile, hasTouch: isMobile });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditionsByRule', {
    matchedNetworkConditions: [{ urlPattern: '', offline: false, ...slow4G }],
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(observe);
  return page;
}
