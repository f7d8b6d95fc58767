import { atRest } from './atRest.ts';
import { editions, expect, inBothDirections, test, words } from './journey.ts';
import { startSlowLine } from '../setup/slowLine.ts';
import { disputed, later, latestHeadline, openingHeadlines } from './fixtureEvents.ts';
import { shiftsOf } from './layoutShifts.ts';

test.describe('the bare address', () => {
  for (const { languages, leadsTo } of [
    { languages: 'ar-EG', leadsTo: 'ar' },
    { languages: 'en-US', leadsTo: 'en' },
    { languages: 'fa-IR', leadsTo: 'fa' },
    { languages: 'sq-AL', leadsTo: 'en' },
  ] as const) {
    test.describe(`for a browser that speaks ${languages}`, () => {
      test.use({ language: leadsTo, locale: languages });

      test(`opens in ${leadsTo}`, { tag: '@anyWidth' }, async ({ page, reader }) => {
        await page.goto('/');
        await reader.drawn();
        expect(reader.address()).toBe(`/${leadsTo}/`);
      });
    });
  }

  test(
    'opens in the language that the reader chose last time',
    { tag: '@anyWidth' },
    async ({ page, reader }) => {
      await reader.enter();
      await page.getByRole('link', { name: editions.ar.language.ownName }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
      await page.goto('/');
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page).toHaveURL(/\/ar\/$/);
    },
  );
});

inBothDirections((locale) => {
  const { direction, events } = editions[locale];

  test(
    'a first visit shows what this is, in the right language and direction',
    { tag: '@anyWidth' },
    async ({ page, reader }) => {
      await reader.enter();
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', locale);
      await expect(html).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
      await expect(page).toHaveTitle(words[locale].story.title);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].story.headline);
    },
  );

  test('a first visit shows the headlines of what the story opens with, by name where there is room', async ({
    reader,
    isMobile,
  }) => {
    await reader.open();
    for (const id of openingHeadlines) await expect(reader.mark(id)).toBeVisible();
    if (!isMobile) await expect(reader.mark(later)).toContainText(/\S{3}/);
  });

  test('the chronicle has every event once', { tag: '@anyWidth' }, async ({ reader }) => {
    await reader.enter();
    await expect(reader.chronicle.locator('li[id^="event-"]')).toHaveCount(events.length);
  });

  test('nothing reaches beyond the sides of the screen, from 320 to 2560 px', async ({ page, reader }) => {
    await reader.open(`events/${disputed}/`);
    for (const width of [320, 360, 480, 600, 768, 960, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await reader.beyondSides(), `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test('time flows the way the script does', async ({ reader }) => {
    await reader.open();
    const before = await reader.mark(disputed).boundingBox();
    const after = await reader.mark(latestHeadline).boundingBox();
    if (before === null || after === null) throw new Error('Both marks should be on the screen.');
    const start = (box: typeof before) => (direction === 'rtl' ? box.x + box.width : box.x);
    expect(Math.sign(start(after) - start(before))).toBe(direction === 'rtl' ? -1 : 1);
  });

  test('nothing moves while the page arrives', async ({ page, reader, isMobile }) => {
    // A phone opens the picture when it is asked to.
    await (isMobile ? reader.enter() : reader.open());
    await atRest(page);
    expect(await shiftsOf(page)).toEqual([]);
  });

  test('nothing moves on a line that brings the page bit by bit', async ({
    page,
    reader,
    baseURL,
    isMobile,
  }) => {
    test.skip(isMobile !== (locale === 'ar'), 'Its other direction is tried at this width.');
    // All that stands above the list, and some of the list.
    const line = await startSlowLine(baseURL ?? '', 80);
    try {
      for (const address of ['', `events/${disputed}/`]) {
        await page.goto(line.origin + reader.home + address);
        await (isMobile ? reader.hydrated() : reader.drawn());
        await atRest(page);
        expect(await shiftsOf(page), address).toEqual([]);
      }
    } finally {
      line.close();
    }
  });
});
