import { cardHeightOf } from '../../src/embed/snippet/cardHeight.ts';
import { expectedRoom } from '../../src/embed/snippet/expectedRoom.ts';
import { heightAt } from '../../src/embed/snippet/room.ts';
import { spareOf } from '../../src/embed/contract/spare.ts';
import { framePathOf } from '../../src/site/sitePages.ts';
import { measuredCards } from '../setup/measuredCards.ts';
import { editions, expect, inBothDirections, test } from './journey.ts';

// Where one of these fails, what a frame shows has changed: `npm run measure:frame` and `npm run measure:card` mend it.

test.skip(({ isMobile }) => !isMobile, 'Room is made for fingers, for which buttons are higher.');

/** Of frames (CSS px): columns of phones and of articles, from the narrowest to where the card stands beside the picture. */
const widths = [280, 320, 360, 430, 560, 640, 800, 1016, 1200];

inBothDirections((locale) => {
  const edition = editions[locale];

  test(
    'the room that is kept for a frame is enough, and little more',
    { tag: '@fonts' },
    async ({ page }) => {
      test.slow();
      await page.goto(`${framePathOf(locale, '/')}?list=1`);
      await expect(page.locator('main details').first()).toBeAttached();
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

  test('the room that is kept for the card of an event is enough', { tag: '@fonts' }, async ({ page }) => {
    test.slow();
    const cards = await measuredCards(page, edition, [320, 1200]);
    const filled = cards.map(({ event: id, frame, card, height }) => {
      const event = edition.events.find((one) => one.id === id);
      if (event === undefined) throw new Error(`No event "${id}".`);
      return { id, frame, share: height / cardHeightOf(event, edition, card, frame) };
    });
    expect(filled).toHaveLength(2 * edition.events.length);
    // A frame whose card is too high for it is scrolled: few are, and by little.
    const over = filled.filter(({ share }) => share > 1);
    expect(over.length / filled.length).toBeLessThan(0.04);
    expect(over.filter(({ share }) => share > 1.15)).toEqual([]);
    const mean = filled.reduce((sum, { share }) => sum + share, 0) / filled.length;
    expect(mean).toBeGreaterThan(0.8);
  });
});
