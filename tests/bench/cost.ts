import type { CDPSession, Page } from '@playwright/test';

/** What a page has cost its reader until now. */
export interface Cost {
  /** Work of the main thread: ms of processor time, as slow as the reader's processor. */
  readonly mainThread: number;
  /** What scripts hold after a collection (bytes). */
  readonly heap: number;
  /** Elements and texts of the document. */
  readonly nodes: number;
  /** Bytes received beside the document, headers included: all but what is `apart`. */
  readonly beside: number;
  /** Those of typefaces, of what is searched, of other languages than the document's, and of pages in frames. */
  readonly apart: number;
}

/** Reads what `page`, in the language `locale`, costs whenever it is asked. To be called before the page is opened. */
export async function costMeter(page: Page, locale: string): Promise<() => Promise<Cost>> {
  const session = await page.context().newCDPSession(page);
  // Of the clock, other work of the machine would be part.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    // Before the collection, which is no work of the page's.
    const mainThread = await taskTimeOf(session);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    return { mainThread, heap: usedSize, nodes, ...(await receivedBy(page, locale)) };
  };
}

async function taskTimeOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return seconds * 1000;
}

async function receivedBy(page: Page, locale: string): Promise<Pick<Cost, 'beside' | 'apart'>> {
  const files = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, transferSize, initiatorType }) => ({
        name,
        size: transferSize,
        isFrame: initiatorType === 'iframe',
      })),
  );
  const isApart = ({ name, isFrame }: (typeof files)[number]) => {
    const [, language = locale] = /\/assets\/(?:events-)?([a-z]{2,3})-/u.exec(name) ?? [];
    return isFrame || /\.woff2$|\/search-/u.test(name) || language !== locale;
  };
  const sumOf = (some: typeof files) => some.reduce((sum, { size }) => sum + size, 0);
  return {
    beside: sumOf(files.filter((file) => !isApart(file))),
    apart: sumOf(files.filter((file) => isApart(file))),
  };
}
