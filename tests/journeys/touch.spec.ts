import { editions, expect, inBothLanguages, test, titleOf, type Reader } from './journey.ts';
import { swipe, type Point } from './swipe.ts';

const attack = 'ransomware-wiper-attack-15-july-2022';

/** The middle of the strip, in the middle of the screen: what is fixed at its foot would take the finger. */
async function middleOfStrip(reader: Reader): Promise<Point> {
  await reader.picture.evaluate((picture) => picture.scrollIntoView({ block: 'center' }));
  const box = await reader.picture.boundingBox();
  if (box === null) throw new Error('The strip should be on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The first day that the address names. */
function firstDay(reader: Reader): string {
  return new URLSearchParams(reader.address().split('?')[1]).get('from') ?? '';
}

/** The headline of the card, in the middle of the screen. */
async function headlineOf(reader: Reader): Promise<Point> {
  await reader.headline.evaluate((headline) => headline.scrollIntoView({ block: 'center' }));
  const box = await reader.headline.boundingBox();
  if (box === null) throw new Error('The headline should be on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

inBothLanguages((locale) => {
  test.beforeEach(({ isMobile }) => {
    test.skip(!isMobile, 'A finger is needed.');
  });

  /** Sideways (px), so that what is later comes into sight: time flows the way the script does. */
  const toLater = locale === 'ar' ? 120 : -120;

  test('a sideways swipe over the strip pulls time along with the finger', async ({ page, reader }) => {
    await reader.open('events/albania-severs-ties-with-iran/?from=2022-07-01&to=2022-10-31');
    const middle = await middleOfStrip(reader);
    const mark = reader.mark('albania-severs-ties-with-iran');
    const before = await mark.boundingBox();
    await swipe(page, middle, { across: toLater });
    await expect.poll(() => firstDay(reader) > '2022-07-15').toBe(true);
    const after = await mark.boundingBox();
    expect(Math.sign((after?.x ?? 0) - (before?.x ?? 0))).toBe(Math.sign(toLater));
    expect(await page.evaluate(() => scrollX)).toBe(0);

    await swipe(page, middle, { across: -2 * toLater });
    await expect.poll(() => firstDay(reader) < '2022-06-15').toBe(true);
  });

  test('a swipe up over the strip scrolls the page and leaves time alone', async ({ page, reader }) => {
    await reader.open('?from=2022-07-01&to=2022-10-31');
    const before = reader.address();
    const start = await middleOfStrip(reader);
    const scrolled = await page.evaluate(() => scrollY);
    await swipe(page, start, { down: -240 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 150);
    // The picture reports a while after the hand rests: nothing comes.
    await page.waitForTimeout(500);
    expect(reader.address()).toBe(before);
  });

  test('a tap on a mark opens its event', async ({ reader }) => {
    await reader.open();
    await reader.mark(attack).tap();
    await expect(reader.headline).toHaveText(titleOf(attack, locale));
  });

  test('after a tap nothing stands over the strip, and nothing is left behind at the mark before', async ({
    reader,
  }) => {
    await reader.open('?from=2022-07-01&to=2022-10-31');
    const before = reader.mark(attack);
    await before.tap();
    await expect(before).toHaveAttribute('aria-current', 'true');
    const other = reader.mark('cisa-fbi-advisory-aa22-264a');
    await other.tap();
    await expect(other).toHaveAttribute('aria-current', 'true');
    await expect(before.locator('[data-count]')).toHaveCSS('box-shadow', 'none');
    // The tip.
    await expect(reader.picture.locator('> [aria-hidden="true"]')).toBeHidden();
  });

  test('a swipe on the card goes through the story as pages are turned', async ({ page, reader }) => {
    await reader.open(`events/${attack}/`);
    const { events } = editions[locale];
    const next = events[events.findIndex(({ id }) => id === attack) + 1];
    if (next === undefined) throw new Error('The story goes on after the attack.');
    await swipe(page, await headlineOf(reader), { across: toLater });
    await expect(reader.headline).toHaveText(next.title);
    await swipe(page, await headlineOf(reader), { across: -toLater });
    await expect(reader.headline).toHaveText(titleOf(attack, locale));
  });

  test('a swipe up on the card reads on', async ({ page, reader }) => {
    await reader.open(`events/${attack}/`);
    const start = await headlineOf(reader);
    const scrolled = await page.evaluate(() => scrollY);
    await swipe(page, start, { down: -240 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 150);
    await expect(reader.headline).toHaveText(titleOf(attack, locale));
  });
});
