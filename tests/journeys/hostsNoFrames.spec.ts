import { test } from './embeddedTimeline.ts';
import { expect, inBothDirections, unknownRight, words } from './journey.ts';

test.use({
  complaints: new RegExp(`violates the following Content Security Policy|${unknownRight.source}`),
});

inBothDirections((locale) => {
  test('where a policy blocks frames, links stand in their place, and no empty room', async ({
    page,
    host,
    site,
  }) => {
    await page.goto(`${host.origin}/noFrames?lang=${locale}`);
    const links = page.getByRole('link', { name: words[locale].story.headline });
    // One below each, and the image in the element.
    await expect(links).toHaveCount(4);
    for (const link of await links.all()) {
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', `${site}${locale}/`);
    }
    await expect(page.getByRole('img', { name: words[locale].story.headline })).toBeVisible();
    // The link alone in two lines at most; in the element also the image, of all the width and half as high.
    const width = page.viewportSize()?.width ?? 0;
    const most = [80, 100 + width * 0.6, 80];
    await expect(async () => {
      const sections = page.locator('section');
      const heights = await sections.evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
      expect(heights.filter((height, index) => height > (most[index] ?? 0))).toEqual([]);
    }).toPass({ timeout: 10_000 });
  });
});
