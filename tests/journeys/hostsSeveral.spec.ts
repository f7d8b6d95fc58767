import { Guest, test } from './guest.ts';
import { expect, titleOf, unknownRight } from './journey.ts';

test.use({ complaints: unknownRight });

test('five timelines in one page come to life and fit, each in its language, and none hears what another is told', async ({
  page,
  host,
  asked,
  site,
  isMobile,
}) => {
  test.slow();
  await page.setViewportSize({ width: isMobile ? 320 : 1200, height: 740 });
  await page.goto(`${host.origin}/fiveEmbeds?lang=ar`);
  // Frames as they are, then those in elements.
  const frames = page.locator('div > iframe');
  const elements = page.locator('event-timeline iframe');
  const guests = [
    new Guest(frames.nth(0), 'ar'),
    new Guest(elements.nth(0), 'ar'),
    new Guest(frames.nth(1), 'en'),
    new Guest(elements.nth(1), 'en'),
    new Guest(frames.nth(2), 'fa'),
  ];
  await expect(page.locator('iframe')).toHaveCount(guests.length);
  for (const guest of guests) {
    await guest.approach();
    await guest.alive();
    await guest.fitted();
  }
  const [, second] = guests;
  const opened = (await second?.openEvent()) ?? '';
  for (const guest of guests) {
    await guest.approach();
    await guest.fitted();
    const title = titleOf(opened, guest.locale);
    if (guest === second) await expect(guest.headline).toHaveText(title);
    else await expect(guest.frame.getByRole('heading', { level: 2, name: title })).toHaveCount(0);
  }
  expect([...asked].toSorted()).toEqual([new URL(site).origin, host.origin].toSorted());
});

test('a tab that was closed while the page became narrower shows the timeline whole when it is opened again', async ({
  page,
  host,
  isMobile,
}) => {
  test.skip(isMobile, 'The same on every screen.');
  await page.setViewportSize({ width: 1200, height: 740 });
  await page.goto(`${host.origin}/closedTab`);
  const guest = new Guest(page.locator('iframe'), 'en');
  const tab = page.getByRole('button', { name: 'Background' });
  await tab.click();
  await guest.alive();
  await guest.fitted();
  await tab.click();
  await expect(guest.element).toBeHidden();
  await page.setViewportSize({ width: 320, height: 740 });
  await tab.click();
  await guest.alive();
  await guest.fitted();
  expect((await guest.heights()).given).toBeGreaterThan(200);
});
