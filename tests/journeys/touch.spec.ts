import { day } from '../../src/time/span.ts';
import { isoDay } from './days.ts';
import { editions, expect, inBothDirections, test } from './journey.ts';
import { disputed, eventIn, later, latestHeadline, next, windowQuery } from './fixtureEvents.ts';
import type { Reader } from './reader.ts';
import { swipe, type Point } from './swipe.ts';

/** So many days after the first of what the picture shows first. */
const afterOpening = (days: number) => isoDay(editions.en.opening.start + days * day);

/** The middle of the strip, in the middle of the screen: what is fixed at its foot would take the finger. */
async function middleOfStrip(reader: Reader): Promise<Point> {
  await reader.picture.evaluate((picture) => picture.scrollIntoView({ block: 'center' }));
  const box = await reader.picture.boundingBox();
  if (box === null) throw new Error('The strip should be on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The headline of the card, in the middle of the screen. */
async function headlineOf(reader: Reader): Promise<Point> {
  await reader.headline.evaluate((headline) => headline.scrollIntoView({ block: 'center' }));
  const box = await reader.headline.boundingBox();
  if (box === null) throw new Error('The headline should be on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

inBothDirections((locale) => {
  test.beforeEach(({ isMobile }) => {
    test.skip(!isMobile, 'A finger is needed.');
  });

  /** Sideways (px), so that what is later comes into sight: time flows the way the script does. */
  const toLater = editions[locale].direction === 'rtl' ? 120 : -120;

  test('a sideways swipe over the strip pulls time along with the finger', async ({ page, reader }) => {
    await reader.open(`events/${later}/`);
    const middle = await middleOfStrip(reader);
    const mark = reader.mark(later);
    const before = await mark.boundingBox();
    await swipe(page, middle, { across: toLater });
    await expect.poll(() => reader.firstDay() > afterOpening(14)).toBe(true);
    const after = await mark.boundingBox();
    expect(Math.sign((after?.x ?? 0) - (before?.x ?? 0))).toBe(Math.sign(toLater));
    expect(await page.evaluate(() => scrollX)).toBe(0);

    await swipe(page, middle, { across: -2 * toLater });
    await expect.poll(() => reader.firstDay() < afterOpening(-14)).toBe(true);
  });

  test('a swipe up over the strip scrolls the page and leaves time alone', async ({ page, reader }) => {
    await reader.open();
    await page.clock.install();
    const before = reader.address();
    const start = await middleOfStrip(reader);
    const scrolled = await page.evaluate(() => scrollY);
    await swipe(page, start, { down: -240 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 150);
    // The picture reports, and the page writes it, a while after the hand rests: nothing comes.
    await page.clock.runFor(1000);
    expect(reader.address()).toBe(before);
  });

  test('a tap on a mark opens its event', async ({ reader }) => {
    await reader.open();
    await reader.mark(disputed).tap();
    await expect(reader.headline).toHaveText(reader.titleOf(disputed));
  });

  test('a tap beside a mark, where nothing else is, opens its event', async ({ page, reader }) => {
    await reader.open();
    const box = await reader.mark(disputed).evaluate((mark) => {
      mark.scrollIntoView({ block: 'center' });
      return mark.getBoundingClientRect().toJSON();
    });
    const beside = await page.evaluate(
      ({ x, y, width, height }) =>
        [
          { x: x + 14, y: y - 6 },
          { x: x + 14, y: y + height + 6 },
          { x: x - 6, y: y + 14 },
          { x: x + width + 6, y: y + 14 },
        ].filter((at) => document.elementFromPoint(at.x, at.y)?.closest('.vis-item') === null),
      box,
    );
    const [free] = beside;
    if (free === undefined) throw new Error('There should be room beside the mark.');
    await page.touchscreen.tap(free.x, free.y);
    await expect(reader.headline).toHaveText(reader.titleOf(disputed));
  });

  test.describe('on a tablet', () => {
    test.use({ viewport: { width: 1100, height: 900 } });

    test('a tap on the name of a lane opens no mark that is cut off below it', async ({ page, reader }) => {
      const { span } = eventIn(locale, disputed);
      await reader.open(`?${windowQuery(span.latest + day, span.latest + 61 * day)}`);
      const before = reader.address();
      const below = await reader.picture.evaluate((picture) => {
        picture.scrollIntoView({ block: 'center' });
        return [...picture.querySelectorAll('button[aria-hidden="true"]')]
          .map((button) => button.getBoundingClientRect())
          .flatMap(({ left, right, y, height }) =>
            [left + 5, right - 5].map((x) => ({ x, y: y + height / 2 })),
          )
          .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('.vis-left, .vis-right'));
      });
      const [cutOff] = below;
      if (cutOff === undefined) throw new Error('There should be a mark below the names of the lanes.');
      await page.touchscreen.tap(cutOff.x, cutOff.y);
      // Where a tap opens an event the address has it at once.
      expect(reader.address()).toBe(before);
    });
  });

  test('after a tap nothing stands over the strip, and nothing is left behind at the mark before', async ({
    reader,
  }) => {
    await reader.open();
    const before = reader.mark(disputed);
    await before.tap();
    await expect(before).toHaveAttribute('aria-current', 'true');
    const other = reader.mark(latestHeadline);
    await other.tap();
    await expect(other).toHaveAttribute('aria-current', 'true');
    await expect(before.locator('[data-count]')).toHaveCSS('box-shadow', 'none');
    // The tip.
    await expect(reader.picture.locator('> [aria-hidden="true"]')).toBeHidden();
  });

  test('a swipe on the card goes through the story as pages are turned', async ({ page, reader }) => {
    await reader.open(`events/${disputed}/`);
    await swipe(page, await headlineOf(reader), { across: toLater });
    await expect(reader.headline).toHaveText(reader.titleOf(next(disputed)));
    await swipe(page, await headlineOf(reader), { across: -toLater });
    await expect(reader.headline).toHaveText(reader.titleOf(disputed));
  });

  test('a swipe up on the card reads on', async ({ page, reader }) => {
    await reader.open(`events/${disputed}/`);
    const start = await headlineOf(reader);
    const scrolled = await page.evaluate(() => scrollY);
    await swipe(page, start, { down: -240 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 150);
    await expect(reader.headline).toHaveText(reader.titleOf(disputed));
  });
});
