import { expectedRoom } from '../../src/embed/snippet/expectedRoom.ts';
import { heightAt } from '../../src/embed/snippet/room.ts';
import { framePathOf } from '../../src/site/sitePages.ts';
import { hostPage } from '../setup/hostPage.ts';
import { atRest } from './atRest.ts';
import { axeViolations } from './axeViolations.ts';
import { moments } from './fixtureEvents.ts';
import { editions, expect, inBothDirections, test, titleOf, words } from './journey.ts';
import { swipe } from './swipe.ts';

const [first, second] = moments;
if (second === undefined) throw new Error('Two key moments are needed.');

/** Of columns (CSS px). */
const widths = [280, 320, 360, 430, 500, 640, 720];

inBothDirections((locale, other) => {
  const { direction } = editions[locale];
  const path = `${framePathOf(locale, '/')}?size=moments`;

  test(
    'a frame of moments is as high as its host was told, whatever it shows',
    { tag: '@fonts' },
    async ({ page, reader, isMobile }) => {
      test.skip(!isMobile, 'Room is made for fingers, for which buttons are higher.');
      await page.goto(path);
      await reader.hydrated();
      const room = expectedRoom(editions[locale], { size: 'moments', list: false, event: null });
      for (const id of moments) {
        await expect(page.getByRole('heading', { level: 2 })).toHaveText(titleOf(id, locale));
        for (const width of widths) {
          await page.setViewportSize({ width, height: 520 });
          const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
          expect.soft(height, `${id}, ${width} px`).toBeLessThanOrEqual(heightAt(room, width));
          expect.soft(height, `${id}, ${width} px`).toBeGreaterThanOrEqual(520);
          expect.soft(await reader.beyondSides(), `${id}, ${width} px`).toBe(0);
          // What is cut can be had whole.
          await expect.soft(page.locator(`main p > a[href$="/events/${id}/"]`)).toBeInViewport({ ratio: 1 });
        }
        if (id !== moments.at(-1)) await page.locator('main a[rel="next"]').click();
      }
      expect(await axeViolations(page)).toEqual([]);
      await expect(page.getByRole('link', { name: words[locale].share.embed_event })).toHaveAttribute(
        'href',
        `/${locale}/moments/#embed`,
      );
    },
  );

  test('in a page of others moments are leafed through, and nothing there moves', async ({
    page,
    baseURL,
    isMobile,
  }) => {
    const frame = `<iframe src="${baseURL}${path}" title="Key moments" width="100%" height="520" style="border:0" sandbox="allow-scripts allow-popups"></iframe>`;
    const { address, close } = await hostPage(
      `${frame}<p id="below" style="height:2000px">The article goes on.</p>`,
    );
    await page.goto(address);
    const inside = page.frameLocator('iframe');
    const told = inside.getByRole('heading', { level: 2 });
    await expect(told).toHaveText(titleOf(first, locale));
    const top = () => page.locator('#below').evaluate((below) => below.getBoundingClientRect().top + scrollY);
    const before = await top();
    await inside.locator('main a[rel="next"]').click();
    await expect(told).toHaveText(titleOf(second, locale));
    await page.keyboard.press(direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight');
    await expect(told).toHaveText(titleOf(first, locale));
    expect(await top()).toBe(before);
    if (isMobile) {
      const box = await told.boundingBox();
      if (box === null) throw new Error('The headline should be on the screen.');
      const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await swipe(page, from, { across: direction === 'rtl' ? 120 : -120 });
      await expect(told).toHaveText(titleOf(second, locale));
      await swipe(page, from, { down: -150 });
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
      await page.evaluate(() => scrollTo(0, 0));
      // A finger that is lifted goes on by itself for a while; a tap meanwhile would only stop it.
      await atRest(page);
    } else {
      await inside.locator('main a[rel="next"]').click();
      await expect(told).toHaveText(titleOf(second, locale));
    }
    await inside.locator(`a[hreflang="${other}"]`).click();
    await expect(told).toHaveText(titleOf(second, other));
    close();
  });
});
