import type { Browser, Frame, Page } from '@playwright/test';
import { blockingTimeOf } from './blocking.ts';
import { wakePicture } from '../setup/wakePicture.ts';
import { slowPage, type Screen } from './conditions.ts';

/** What a page was like until it had become quiet; times in ms, since the navigation began where they are moments. */
export interface Loading {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** When the whole document was parsed, before any deferred script ran. */
  readonly parsed: number;
  readonly shift: number;
  readonly blocking: number;
  readonly longestTask: number;
  /** Bytes, headers included. */
  readonly received: number;
}

/** A new reader's visit: how the page opened, and what it had been by the time the reader had seen the picture. */
export interface Visit extends Loading {
  readonly withPicture: Loading | null;
}

/** A page is quiet when for so long (ms) no long task has run and no download has ended. */
const quiet = 5000;

/** Opens `address` as a new reader would, and, where it `hasPicture`, goes to that afterwards. */
export async function visit(
  browser: Browser,
  screen: Screen,
  address: string,
  { hasPicture }: { readonly hasPicture: boolean },
): Promise<Visit> {
  const page = await slowPage(browser, screen);
  await page.goto(address);
  await untilQuiet(page);
  const opened = await loadingOf(page);
  if (hasPicture) {
    await page.locator('#picture').scrollIntoViewIfNeeded();
    await wakePicture(page);
    await page.locator('.vis-center button').first().waitFor();
    await untilQuiet(page);
  }
  const withPicture = hasPicture ? await loadingOf(page) : null;
  await page.context().close();
  return { ...opened, withPicture };
}

/** Waits until nothing has happened in `page`, or in one frame of it, for a while. */
export async function untilQuiet(page: Page | Frame): Promise<void> {
  await page.waitForFunction(
    (pause) =>
      document.readyState === 'complete' && performance.now() - window.observed.lastActivity >= pause,
    quiet,
    { polling: 250, timeout: 60_000 },
  );
}

/** What `page` itself was like until now; frames in it tell only of long tasks in the same process. */
export async function loadingOf(page: Page): Promise<Loading> {
  const { observed, parsed, received } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const files = [navigation, ...performance.getEntriesByType('resource')];
    return {
      observed: window.observed,
      parsed: navigation instanceof PerformanceNavigationTiming ? navigation.domInteractive : Number.NaN,
      received: files.reduce(
        (sum, file) => sum + (file instanceof PerformanceResourceTiming ? file.transferSize : 0),
        0,
      ),
    };
  });
  const { firstPaint, largestPaint, shift, tasks } = observed;
  return {
    firstPaint,
    largestPaint,
    parsed,
    shift,
    blocking: blockingTimeOf(tasks, firstPaint),
    longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
    received,
  };
}
