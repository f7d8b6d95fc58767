import type { Page } from '@playwright/test';
import { all } from './fixtureEvents.ts';
import { expect, test } from './journey.ts';

/** What a page holds after what is no longer needed was cleared away. */
async function held(page: Page): Promise<{ readonly nodes: number; readonly listeners: number }> {
  const session = await page.context().newCDPSession(page);
  await page.requestGC();
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, listeners };
}

test('a hundred choices and zooms leave nothing behind', async ({ page, reader, isMobile }) => {
  test.skip(isMobile, 'The same on every screen.');
  await reader.open();
  const links = await reader.chronicle.elementHandle();
  const [zoomIn, zoomOut] = await Promise.all(
    [reader.words.timeline.zoomIn, reader.words.timeline.zoomOut].map((name) =>
      reader.button(name).elementHandle(),
    ),
  );
  /** Chooses and zooms `times` over; in the page itself, for a hundred acts by way of the test take a minute. */
  const use = (times: number) =>
    page.evaluate(
      async ([list, closer, wider, turns, ids]) => {
        // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page in which this runs has nothing else
        const drawn = () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => setTimeout(resolve));
          });
        for (let turn = 0; turn < turns; turn += 1) {
          list.querySelector<HTMLElement>(`#event-${ids[turn % ids.length]} a`)?.click();
          await drawn();
          const zoom = turn % 2 === 0 ? closer : wider;
          if (zoom instanceof HTMLElement) zoom.click();
          await drawn();
        }
      },
      [links, zoomIn, zoomOut, times, all] as const,
    );
  // Every text has been fetched by then, and whatever is made once.
  await use(2 * all.length);
  await expect(reader.headline).toHaveText(reader.titleOf(all.at(-1) ?? ''));
  const before = await held(page);
  await use(6 * all.length);
  await expect(reader.headline).toHaveText(reader.titleOf(all.at(-1) ?? ''));
  const after = await held(page);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
  expect(after.nodes).toBeLessThan(before.nodes + 50);
});
