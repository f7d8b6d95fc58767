import type { Browser, Frame, Page } from '@playwright/test';
import { wakePicture } from '../setup/wakePicture.ts';
import { slowPage, type Screen } from './conditions.ts';
import { placeOfSnippet } from './hostArticle.ts';
import type { Sent } from './serve.ts';
import { loadingOf, untilQuiet, type Loading } from './visit.ts';

/** What an article was like until it had become quiet, in the main thread of the article, and what was sent for it. */
export interface Hosting extends Loading, Sent {}

/** A new reader's visit to an article: how it opened, and what it had been when the reader had come to the snippet. */
export interface HostVisit {
  readonly opened: Hosting;
  readonly reached: Hosting;
}

/** The picture when it is live. */
const livePicture = '.vis-center button';

/**
 * Opens the article at `address` as a new reader would, and scrolls, a screen at a time, to where the snippet stands or
 * would stand. Where it frames a page of the site `framed` (null for none), stays until the picture is live.
 * `sent` is what all servers have sent so far.
 */
export async function visitHost(
  browser: Browser,
  screen: Screen,
  address: string,
  framed: string | null,
  sent: () => Sent,
): Promise<HostVisit> {
  const before = sent();
  const page = await slowPage(browser, screen);
  const hosting = async (): Promise<Hosting> => {
    const now = sent();
    const loading = await loadingOf(page);
    return { ...loading, requests: now.requests - before.requests, bytes: now.bytes - before.bytes };
  };
  await page.goto(address);
  await untilQuiet(page);
  const opened = await hosting();
  await scrollToSnippet(page);
  if (framed !== null) {
    const frame = await frameOf(page, framed);
    await wakePicture(frame);
    await frame.locator(livePicture).first().waitFor({ timeout: 60_000 });
    await untilQuiet(frame);
  }
  await untilQuiet(page);
  const reached = await hosting();
  await page.context().close();
  return { opened, reached };
}

/** Scrolls until the top of the snippet is in the upper part of the screen. */
async function scrollToSnippet(page: Page): Promise<void> {
  const place = page.locator(`#${placeOfSnippet}`);
  const isThere = () => place.evaluate((element) => element.getBoundingClientRect().top < innerHeight / 3);
  while (!(await isThere())) {
    await page.evaluate(() => {
      scrollBy({ top: innerHeight * 0.8, behavior: 'instant' });
    });
    await page.waitForTimeout(250);
  }
}

/** The frame of `page` that shows something of the site `framed`, as soon as it is there. */
async function frameOf(page: Page, framed: string): Promise<Frame> {
  const found = () => page.frames().find((frame) => frame.url().startsWith(framed));
  for (;;) {
    const frame = found();
    if (frame !== undefined) return frame;
    await page.waitForEvent('framenavigated', { timeout: 60_000 });
  }
}
