import type { Page } from '@playwright/test';
import { editions, expect, inBothDirections, localizedStories, test, titleOf } from './journey.ts';
import { heldBack } from './heldBack.ts';
import { axisOf, moved, placesIn, placesOf } from './places.ts';
import { Reader } from './reader.ts';
import { detail, latestHeadline, openingHeadlines } from './fixtureEvents.ts';

const chunk = /Timeline-[^/]*\.js$/;

/** Sums up, from now on, how much `page` shifts what its reader looks at. */
async function shiftsOf(page: Page): Promise<() => Promise<number>> {
  const sum = await page.evaluateHandle(() => {
    const shifts = { sum: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += 'value' in entry ? Number(entry.value) : 0;
    }).observe({ type: 'layout-shift' });
    return shifts;
  });
  return () => sum.evaluate((shifts) => shifts.sum);
}

inBothDirections((locale, other) => {
  for (const { width, address, tag } of [
    { width: 360, address: '', tag: '@fonts' },
    { width: 700, address: '', tag: [] },
    { width: 1280, address: '', tag: '@fonts' },
    { width: 1280, address: `events/${detail}/`, tag: [] },
  ]) {
    const title = `the live picture takes the place of the static one mark by mark, ${width} px wide, /${address}`;
    test(title, { tag }, async ({ page, reader, isMobile }) => {
      test.skip(isMobile, 'The width is its own.');
      await page.setViewportSize({ width, height: 800 });
      const letGo = await heldBack(page, chunk);
      await page.goto(reader.home + address);
      await reader.showPicture();
      await reader.staticPicture.scrollIntoViewIfNeeded();
      const marks = await placesOf(reader.staticPicture.getByRole('link'));
      const axis = await axisOf(reader.staticPicture.locator('[aria-hidden] > div > div'));
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const shifts = await shiftsOf(page);
      letGo();
      await reader.drawn();
      await expect(reader.staticPicture).toHaveCount(0);
      expect(moved(marks, await placesOf(reader.marks))).toEqual([]);
      expect(Object.keys(marks).length).toBeGreaterThan(openingHeadlines.length);
      const texts = reader.picture.locator('.vis-text:not(.vis-measure, :empty)');
      expect(moved(axis, await axisOf(texts))).toEqual([]);
      expect(Object.keys(axis)).toContain(String(new Date(editions[locale].opening.start).getUTCFullYear()));
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
      expect(await shifts()).toBe(0);
    });
  }

  test(
    'who is at a mark of the static picture is at the same mark of the live one',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      const letGo = await heldBack(page, chunk);
      await page.goto(reader.home);
      await reader.showPicture();
      const name = new RegExp(reader.titleOf(latestHeadline));
      const link = reader.staticPicture.getByRole('link', { name });
      await link.focus();
      letGo();
      await expect(reader.mark(latestHeadline)).toBeFocused();
    },
  );

  test(
    'a mark chosen before the live picture is there opens its event in the page itself',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      const letGo = await heldBack(page, chunk);
      await reader.enter();
      await reader.showPicture();
      const name = new RegExp(reader.titleOf(latestHeadline));
      await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
      await reader.staticPicture.getByRole('link', { name }).click();
      await expect(reader.headline).toHaveText(reader.titleOf(latestHeadline));
      expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
      letGo();
      await expect(reader.mark(latestHeadline)).toHaveAttribute('aria-current', 'true');
    },
  );

  test(
    'on paper the picture is as the reader sees it, in their language',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      await reader.open();
      await reader.linkTo(other).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await new Reader(page, localizedStories[other]).drawn();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      const mark = page.getByRole('link', {
        name: new RegExp(`: ${titleOf(latestHeadline, other)} \\(`),
      });
      await expect(mark).toBeVisible();
      await expect(page.locator('.vis-timeline').first()).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect(mark).toHaveCount(0);
      await expect(page.locator('.vis-timeline').first()).toBeVisible();
    },
  );

  test.describe(() => {
    // The browser itself reports what could not be fetched.
    test.use({ complaints: /ERR_FAILED/ });

    test(
      'a picture that does not come leaves the static one where it is',
      { tag: '@inTurn' },
      async ({ page, reader }) => {
        await page.route(chunk, (route) => route.abort());
        await page.goto(reader.home);
        await reader.showPicture();
        const places = await placesOf(reader.staticPicture.getByRole('link'));
        await reader.wake();
        await expect(page.getByRole('alert')).toContainText(reader.words.page.pictureFailed);
        expect(await placesOf(reader.staticPicture.getByRole('link'))).toEqual(places);
      },
    );

    for (const address of [
      '?kinds=visit',
      '?q=zzzz',
      '?headlines=1',
      '?lanes=kind',
      '?from=2022-07-01&to=2022-07-31',
    ])
      test(
        `a picture that is not of /${address} is not shown there: words are`,
        { tag: '@inTurn' },
        async ({ page, reader }) => {
          await page.route(chunk, (route) => route.abort());
          await reader.enter(address);
          await reader.showPicture();
          const alert = page.getByRole('alert').filter({ hasText: reader.words.page.pictureFailed });
          await expect(alert).toBeVisible();
          await expect(reader.staticPicture).toHaveCount(0);
          const room = await alert.evaluate((element) => {
            const section = element.closest('section')?.getBoundingClientRect();
            const { top, bottom } = element.getBoundingClientRect();
            return [top - (section?.top ?? Infinity), (section?.bottom ?? -Infinity) - bottom];
          });
          expect(Math.min(...room)).toBeGreaterThanOrEqual(0);
          await page.emulateMedia({ media: 'print' });
          await expect(alert).toBeHidden();
          await expect(
            page.locator('nav:visible').filter({ has: page.locator('li[data-kind]') }),
          ).toHaveCount(0);
        },
      );
  });

  test(
    'before the live picture is there, words stand for what the page does not show any more',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      const letGo = await heldBack(page, chunk);
      await reader.enter('?headlines=1');
      await reader.showPicture();
      await expect(page.getByText(reader.words.page.pictureLoading)).toBeVisible();
      await expect(reader.staticPicture).toHaveCount(0);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText(reader.words.page.pictureLoading)).toBeHidden();
      await expect(reader.staticPicture).toHaveCount(0);
      await page.emulateMedia({ media: 'screen' });
      letGo();
      await reader.drawn();
      await expect(page.getByText(reader.words.page.pictureLoading)).toHaveCount(0);
      await page.emulateMedia({ media: 'print' });
      await expect(reader.staticPicture.getByRole('link').first()).toBeVisible();
    },
  );

  for (const width of [360, 1280]) {
    test(`the static picture is the same without script, ${width} px wide`, async ({
      page,
      reader,
      browser,
      baseURL,
      isMobile,
    }) => {
      test.skip(isMobile, 'The width is its own.');
      await page.setViewportSize({ width, height: 800 });
      await heldBack(page, chunk);
      await page.goto(reader.home);
      await reader.showPicture();
      const without = await browser.newPage({
        javaScriptEnabled: false,
        viewport: { width, height: 800 },
        ...(baseURL !== undefined && { baseURL }),
      });
      await without.goto(reader.home);
      const pictures = [reader, new Reader(without, reader.localized)].map((one) => one.staticPicture);
      const [scripted = {}, plain = {}] = await Promise.all(pictures.map(placesIn));
      expect(Object.keys(scripted).length).toBeGreaterThan(openingHeadlines.length);
      expect(moved(scripted, plain)).toEqual([]);
      await without.close();
    });
  }

  test.describe(() => {
    test.use({ javaScriptEnabled: false });

    test(
      'without script each mark leads to the page of its event',
      { tag: '@inTurn' },
      async ({ page, reader }) => {
        await page.goto(reader.home);
        await reader.staticPicture
          .getByRole('link', { name: new RegExp(reader.titleOf(latestHeadline)) })
          .click();
        await expect(page).toHaveURL(`${reader.home}events/${latestHeadline}/`);
      },
    );
  });
});
