import type { Locator } from '@playwright/test';
import { atRest } from './atRest.ts';
import { expect, inBothDirections, test } from './journey.ts';
import { heldBack } from './heldBack.ts';
import { detail, eventIn, later, latestHeadline, wordOnlyOf } from './fixtureEvents.ts';

/** The script of the live picture. */
const chunk = /Timeline-[^/]*\.js$/;

/** Where `element` is in the window (px). */
async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error('It should be on the screen.');
  return box;
}

/** The scripts that hydrate pages, and pages for frames. */
const entry = /assets\/(index|frame)-[^/]*\.js$/;

inBothDirections((locale) => {
  for (const address of ['', 'embed/'])
    test(`what is typed and pressed before the page answers is done when it does (/${address})`, async ({
      page,
      reader,
    }) => {
      const arrive = await heldBack(page, entry);
      await page.goto(reader.home + address, { waitUntil: 'commit' });
      const word = wordOnlyOf(detail, locale);
      await page.getByRole('combobox').pressSequentially(word);
      const chapters = page.getByRole('navigation', { name: reader.words.explore.chapters });
      // One of what is searched for: a frame offers no others then.
      const { chapter } = eventIn(locale, detail);
      const { title = '' } = reader.localized.edition.chapters.find(({ id }) => id === chapter) ?? {};
      const pressed = chapters.getByRole('button', { name: title });
      await pressed.click();
      arrive();
      const filters = page.getByRole('search');
      await expect(filters.locator('[data-filtering="true"]')).toBeVisible();
      await expect(page.getByRole('combobox')).toHaveValue(word);
      await expect(pressed).toHaveAttribute('aria-current', 'true');
    });

  test('the live picture is not fetched for who only reads, however long', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(!isMobile, 'On a wide screen it stands beside the list that is read.');
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (chunk.test(request.url())) fetched.push(request.url());
    });
    await reader.enter();
    await atRest(page);
    await reader.chronicle.getByRole('link', { name: reader.titleOf(later) }).click();
    await expect(reader.headline).toHaveText(reader.titleOf(later));
    // Else the pointer that chose the event would come to the picture.
    await page.mouse.move(0, 0);
    await page.evaluate(() => scrollTo(0, 0));
    await atRest(page);
    expect(fetched).toEqual([]);
    await reader.drawn();
    expect(fetched).toHaveLength(1);
  });

  test('a drag before the live picture is there moves what there is, and the live one shows where it went', async ({
    page,
    reader,
  }) => {
    const letGo = await heldBack(page, chunk);
    await reader.enter();
    await reader.showPicture();
    await reader.staticPicture.evaluate((picture) => picture.scrollIntoView({ block: 'center' }));
    const link = reader.staticPicture.getByRole('link', { name: new RegExp(reader.titleOf(latestHeadline)) });
    const before = await boxOf(link);
    const [x, y] = [before.x + 5, before.y + before.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y);
    await page.mouse.move(x + 60, y);
    expect((await boxOf(link)).x - before.x).toBeCloseTo(60, 0);
    await page.mouse.up();
    await expect(page).toHaveURL(/from=/);
    expect((await boxOf(link)).x - before.x).toBeCloseTo(60, 0);
    letGo();
    await expect(reader.mark(latestHeadline)).toBeVisible();
    await expect(async () => {
      const { x: after } = await boxOf(reader.mark(latestHeadline));
      expect(Math.abs(after - before.x - 60)).toBeLessThan(2);
    }).toPass();
    await expect(page).not.toHaveURL(/events/);
  });
});
