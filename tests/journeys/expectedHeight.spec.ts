import { expectedRoom } from '../../src/embed/snippet/expectedRoom.ts';
import { heightAt } from '../../src/embed/snippet/room.ts';
import { spareOf } from '../../src/embed/contract/spare.ts';
import { framePathOf } from '../../src/site/sitePages.ts';
import { editions, expect, inBothDirections, test } from './journey.ts';

// Where this fails, what a frame shows has changed: `npm run measure:frame` mends it.

test.skip(({ isMobile }) => !isMobile, 'Room is made for fingers, for which buttons are higher.');

/**
 * Of frames (CSS px): columns of phones and of articles, from the narrowest to where the card stands beside the
 * picture.
 */
const widths = [280, 320, 360, 430, 560, 640, 800, 1016, 1200];

inBothDirections((locale) => {
  const edition = editions[locale];

  test(
    'the room that is kept for a frame is enough, and little more',
    { tag: '@fonts' },
    async ({ page }) => {
      test.slow();
      await page.goto(`${framePathOf(locale, '/')}?list=1`);
      await expect(page.locator('main > :last-child details').first()).toBeAttached();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        for (const size of ['compact', 'full'] as const) {
          const height = await page.evaluate((asked) => {
            document.documentElement.dataset['size'] = asked;
            return document.body.getBoundingClientRect().height;
          }, size);
          const expected = heightAt(expectedRoom(edition, { size, list: true, event: null }), width);
          expect.soft(height, `${size}, ${width} px`).toBeLessThanOrEqual(expected);
          expect.soft(height, `${size}, ${width} px`).toBeGreaterThan(expected - spareOf(expected));
        }
      }
    },
  );
});
