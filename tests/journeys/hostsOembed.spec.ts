import { EmbeddedTimeline, test } from './embeddedTimeline.ts';
import { expect, inBothDirections, unknownRight, words } from './journey.ts';

test.use({ complaints: unknownRight });

test.beforeEach(({ isMobile }) => {
  test.skip(isMobile, 'The height of a response is that of a wide column.');
});

inBothDirections((locale) => {
  test('in Ghost a pasted address is a frame of the whole column, with the link before it', async ({
    page,
    host,
    site,
  }) => {
    await page.goto(`${host.origin}/ghost?lang=${locale}`);
    const link = page.getByRole('link', { name: words[locale].story.headline });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', `${site}${locale}/`);
    const frame = page.locator('iframe');
    const embed = new EmbeddedTimeline(frame, locale);
    await embed.ready();
    const { width = 0 } = (await frame.boundingBox()) ?? {};
    const column = await page.locator('figure').evaluate(({ clientWidth }) => clientWidth);
    expect(width).toBe(column);
    const { given, content } = await embed.heights();
    expect(given).toBeGreaterThanOrEqual(content);
  });

  test('in a frame of Drupal the timeline fills the room of the response, and can be used', async ({
    page,
    host,
  }) => {
    await page.goto(`${host.origin}/drupal?lang=${locale}`);
    const embed = new EmbeddedTimeline(page.locator('iframe').contentFrame().locator('iframe'), locale);
    await embed.ready();
    const { given, content } = await embed.heights();
    expect(given).toBeGreaterThanOrEqual(content);
    await embed.openEvent();
    await expect(embed.headline).toBeInViewport();
    // Nothing of what stands before the frame there is seen beside it.
    const outer = page.locator('iframe').contentFrame().locator('html');
    expect(await outer.evaluate((html) => html.scrollHeight - html.clientHeight)).toBe(0);
  });
});
