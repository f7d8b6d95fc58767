import type { Page } from '@playwright/test';
import { posted } from '../../src/embed/contract/protocol.ts';
import { EmbeddedTimeline, test } from './embeddedTimeline.ts';
import { expect, inBothDirections, unknownRight } from './journey.ts';
import { shiftsOf } from './layoutShifts.ts';

test.use({ complaints: unknownRight });

inBothDirections((locale) => {
  const title = 'far below, timelines cost no long task and nothing but the script; seen, they stir nothing';
  test(title, { tag: '@fonts' }, async ({ page, host, site, isMobile }) => {
    test.slow();
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(site)) requests.push(request.url());
    });
    const width = isMobile ? 320 : 1200;
    await page.setViewportSize({ width, height: 740 });
    // A busy machine makes any task long at times, but not every time.
    await expect(async () => {
      requests.length = 0;
      await page.goto(`${host.origin}/longRead?lang=${locale}`);
      await page.waitForFunction(() => customElements.get('event-timeline') !== undefined);
      expect(await longTasksOf(page)).toEqual([]);
    }).toPass({ timeout: 30_000 });
    expect.soft([...new Set(requests)]).toEqual([`${site}embed.js`]);

    // Everything in sight, so that every shift is one that a reader would see.
    await page.setViewportSize({ width, height: 2600 });
    // The second, an element, is below the first.
    for (const element of await page.locator('iframe').all()) {
      await element.evaluate((one) => scrollTo(0, scrollY + one.getBoundingClientRect().top - 300));
      const embed = new EmbeddedTimeline(element, locale);
      await embed.ready();
      await embed.fitted();
      expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('BODY');
    }
    expect.soft(await shiftsOf(page)).toEqual([]);
  });
});

for (const anchors of [true, false]) {
  test(`what is read stays in its place while frames above it grow and shrink, in a browser that ${anchors ? 'anchors' : 'does not anchor'} the page`, async ({
    page,
    host,
    isMobile,
  }) => {
    test.skip(isMobile, 'The same on every screen.');
    if (!anchors) {
      await page.addInitScript(() => {
        const supports = CSS.supports.bind(CSS);
        CSS.supports = (...condition: readonly string[]) =>
          condition[0] !== 'overflow-anchor' && supports(condition.join(':'));
      });
    }
    await page.goto(`${host.origin}/longRead`);
    if (!anchors) {
      await page.evaluate(() => {
        document.documentElement.style.setProperty('overflow-anchor', 'none');
      });
    }
    const read = page.locator('p').last();
    for (const element of await page.locator('iframe').all()) {
      const embed = new EmbeddedTimeline(element, 'en');
      await embed.approach();
      await embed.alive();
      await embed.fitted();
      const { given } = await embed.heights();
      await read.evaluate((paragraph) => scrollTo(0, scrollY + paragraph.getBoundingClientRect().top + 1000));
      const before = await read.evaluate((paragraph) => paragraph.getBoundingClientRect().top);
      for (const height of [given + 400, given - 100]) {
        await embed.frame.locator('html').evaluate(
          (_, message) => {
            parent.postMessage(message, '*');
          },
          posted({ type: 'height', height }),
        );
        await expect.poll(() => element.evaluate((one) => one.clientHeight)).toBe(height);
        const after = await read.evaluate((paragraph) => paragraph.getBoundingClientRect().top);
        expect(Math.abs(after - before)).toBeLessThanOrEqual(1);
      }
    }
  });
}

/** How long (ms) each task was that held the host up, until now that it has nothing to do. */
function longTasksOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => {
      requestIdleCallback(resolve);
    });
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'longtask', buffered: true });
    const tasks = observer.takeRecords().map(({ duration }) => duration);
    observer.disconnect();
    return tasks;
  });
}
