import { atRest } from './atRest.ts';
import { detail, disputed, later, latestHeadline, next, openingHeadlines } from './fixtureEvents.ts';
import { expect, inBothDirections, test } from './journey.ts';
import { shiftsOf } from './layoutShifts.ts';

// A phone has the story as a list along a rail of time, and an event as a sheet over it.
test.beforeEach(({ isMobile }) => {
  test.skip(!isMobile, 'A phone is needed.');
});

inBothDirections(() => {
  test('two headlines can be read, with their dates, before anything is scrolled', async ({
    page,
    reader,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await reader.enter();
    for (const id of openingHeadlines.slice(0, 2)) {
      await expect(reader.entry(id)).toBeInViewport({ ratio: 1 });
      await expect(page.locator(`#event-${id} time`).first()).toBeInViewport({ ratio: 1 });
    }
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await shiftsOf(page)).toEqual([]);
  });

  test('an event that is tapped comes as a sheet, and Back leaves the reader where they were', async ({
    page,
    reader,
  }) => {
    await reader.enter();
    const entry = reader.entry(later);
    await entry.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await entry.tap();
    await expect(reader.headline).toHaveText(reader.titleOf(later));
    await expect(reader.headline).toBeFocused();
    await expect(reader.card).toHaveCSS('position', 'fixed');
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.goBack();
    await expect(reader.card).toBeHidden();
    await expect(entry).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('the sheet is drawn up for all of it, leads on, and is closed where it was opened', async ({
    page,
    reader,
  }) => {
    await reader.enter();
    await reader.entry(disputed).tap();
    const half = await reader.card.boundingBox();
    await reader.button(reader.words.page.wholeCard).tap();
    await expect
      .poll(async () => (await reader.card.boundingBox())?.height)
      .toBeGreaterThan(half?.height ?? 0);
    const onward = reader.card.getByRole('link', { name: reader.titleOf(next(disputed)) });
    await onward.first().tap();
    await expect(reader.headline).toHaveText(reader.titleOf(next(disputed)));
    await reader.card.getByRole('button', { name: reader.words.reading.close }).tap();
    await expect(reader.card).toBeHidden();
    await expect(reader.entry(next(disputed))).toBeFocused();
    expect(reader.address()).toBe(reader.home);
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeLessThan(740);
  });

  test('what happened between two headlines is opened in place, and nothing above it moves', async ({
    page,
    reader,
  }) => {
    await reader.enter();
    const fold = page.locator('[data-part="fold"]', { has: page.locator(`#event-${detail}`) });
    const line = fold.locator('summary').first();
    await line.scrollIntoViewIfNeeded();
    await atRest(page);
    const before = await line.boundingBox();
    await line.tap();
    await expect(reader.entry(detail)).toBeVisible();
    expect(await line.boundingBox()).toEqual(before);
  });

  test('a chapter brings its summary and its part of the list', async ({ page, reader }) => {
    await reader.enter();
    const chapters = page.getByRole('navigation', { name: reader.words.explore.chapters });
    const { chapters: all } = reader.localized.edition;
    const last = all.at(-1);
    await chapters.getByRole('button').last().tap();
    await expect(reader.chronicle.getByRole('heading', { name: last?.title ?? '' })).toBeInViewport();
    await expect(reader.chronicle.getByText(last?.summary ?? '')).toBeVisible();
  });

  test('the picture is one tap away', async ({ reader }) => {
    await reader.enter();
    await expect(reader.staticPicture).toBeHidden();
    await reader.button(reader.words.timeline.openPicture).tap();
    await expect(reader.staticPicture).toBeVisible();
    await reader.drawn();
    await expect(reader.mark(latestHeadline)).toBeVisible();
  });
});
