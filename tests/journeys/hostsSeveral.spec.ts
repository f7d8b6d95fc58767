import { EmbeddedTimeline, test } from './embeddedTimeline.ts';
import { expect, titleOf, unknownRight } from './journey.ts';

test.use({ complaints: unknownRight });

test('five timelines in one page load and fit, each in its language, and none receives the messages of another', async ({
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
  const embeds = [
    new EmbeddedTimeline(frames.nth(0), 'ar'),
    new EmbeddedTimeline(elements.nth(0), 'ar'),
    new EmbeddedTimeline(frames.nth(1), 'en'),
    new EmbeddedTimeline(elements.nth(1), 'en'),
    new EmbeddedTimeline(frames.nth(2), 'fa'),
  ];
  await expect(page.locator('iframe')).toHaveCount(embeds.length);
  for (const embed of embeds) {
    await embed.approach();
    await embed.ready();
    await embed.fitted();
  }
  const [, second] = embeds;
  const opened = (await second?.openEvent()) ?? '';
  for (const embed of embeds) {
    await embed.approach();
    await embed.fitted();
    const title = titleOf(opened, embed.locale);
    if (embed === second) await expect(embed.headline).toHaveText(title);
    else await expect(embed.frame.getByRole('heading', { level: 2, name: title })).toHaveCount(0);
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
  const embed = new EmbeddedTimeline(page.locator('iframe'), 'en');
  const tab = page.getByRole('button', { name: 'Background' });
  await tab.click();
  await embed.alive();
  await embed.fitted();
  await tab.click();
  await expect(embed.element).toBeHidden();
  await page.setViewportSize({ width: 320, height: 740 });
  await tab.click();
  await embed.ready();
  await embed.fitted();
  expect((await embed.heights()).given).toBeGreaterThan(200);
});
