import { editions, expect, inBothLanguages, test, words } from './journey.ts';

test.describe('the bare address', () => {
  for (const { languages, leadsTo } of [
    { languages: 'ar-EG', leadsTo: 'ar' },
    { languages: 'en-US', leadsTo: 'en' },
    { languages: 'sq-AL', leadsTo: 'en' },
  ] as const) {
    test.describe(`for a browser that speaks ${languages}`, () => {
      test.use({ language: leadsTo, locale: languages });

      test(`opens in ${leadsTo}`, async ({ page, reader }) => {
        await page.goto('/');
        await reader.drawn();
        expect(reader.address()).toBe(`/${leadsTo}/`);
      });
    });
  }

  test('opens in the language that the reader chose last time', async ({ page, reader }) => {
    await reader.open();
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page).toHaveURL(/\/ar\/$/);
  });
});

inBothLanguages((locale) => {
  test('a first visit shows what this is, in the right language and direction', async ({ page, reader }) => {
    await reader.open();
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', locale);
    await expect(html).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
    await expect(page).toHaveTitle(words[locale].page.title);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].page.headline);
  });

  test('a first visit shows the crisis of 2022, headlines by name where there is room', async ({
    reader,
    isMobile,
  }) => {
    await reader.open();
    await expect(reader.mark('ransomware-wiper-attack-15-july-2022')).toBeVisible();
    expect(await reader.marks.count()).toBeGreaterThan(8);
    if (!isMobile) {
      await expect(reader.mark('albania-severs-ties-with-iran')).toContainText(/\S{3}/);
    }
  });

  test('the chronicle has every event once', async ({ reader }) => {
    await reader.open();
    await expect(reader.chronicle.locator('li[id^="event-"]')).toHaveCount(editions[locale].events.length);
  });

  test('nothing reaches beyond the sides of the screen, from 320 to 2560 px', async ({ page, reader }) => {
    await reader.open('events/albania-severs-ties-with-iran/');
    for (const width of [320, 360, 480, 600, 768, 960, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test('time flows the way the script does', async ({ reader }) => {
    await reader.open('?from=2022-07-01&to=2022-10-31');
    const earlier = await reader.mark('ransomware-wiper-attack-15-july-2022').boundingBox();
    const later = await reader.mark('cisa-fbi-advisory-aa22-264a').boundingBox();
    if (earlier === null || later === null) throw new Error('Both marks should be on the screen.');
    const middle = (box: typeof earlier) => (locale === 'ar' ? box.x + box.width : box.x);
    expect(Math.sign(middle(later) - middle(earlier))).toBe(locale === 'ar' ? -1 : 1);
  });

  test('nothing moves while the page arrives', async ({ page, reader }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await reader.open();
    await page.waitForTimeout(500);
    const shifts = await page.evaluate(() => ('shifts' in window ? window.shifts : 'not measured'));
    expect(shifts).toEqual([]);
  });
});
