import { expect, inBothDirections, test } from './journey.ts';
import { disputed, latest } from './fixtureEvents.ts';

// The browser itself reports what could not be fetched.
test.use({ serviceWorkers: 'allow', complaints: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ });

inBothDirections(() => {
  test('what was read can be read again without a network, and says so', async ({
    page,
    reader,
    context,
  }) => {
    await reader.enter();
    await reader.entry(disputed).click();
    await expect(reader.card.getByRole('region', { name: reader.words.reading.claims })).toBeVisible();
    // What the page had before the worker was there is kept by then.
    await expect
      .poll(() =>
        page.evaluate(async (event) => {
          const [name = ''] = await caches.keys();
          const kept = await (await caches.open(name)).keys();
          const needed = [/\/(?:en|ar)\/$/u, /assets\/index-[^/]*\.js$/u, new RegExp(`${event}\\.js$`)];
          return needed.filter((one) => kept.some(({ url }) => one.test(url))).length;
        }, disputed),
      )
      .toBe(3);
    await context.setOffline(true);
    await page.goto(`${reader.home}?event=${disputed}`);
    await expect(page.getByText(reader.words.page.offline)).toBeVisible();
    await expect(reader.headline).toHaveText(reader.titleOf(disputed));
    await expect(reader.card.getByRole('region', { name: reader.words.reading.claims })).toBeVisible();
    await expect(reader.chronicle.locator('li[id^="event-"]')).not.toHaveCount(0);
    await reader.entry(latest).click();
    await expect(reader.card.getByRole('alert')).toContainText(reader.words.page.textFailed);
    await context.setOffline(false);
    // The browser and its worker hear of the network one after the other: in between a page can be refused.
    await expect(async () => void (await page.reload())).toPass();
    await reader.hydrated();
    await expect(page.getByText(reader.words.page.offline)).toHaveCount(0);
  });
});
