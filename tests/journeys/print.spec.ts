import { dayIn } from './days.ts';
import { editions, expect, inBothDirections, test } from './journey.ts';
import { disputed } from './fixtureEvents.ts';

inBothDirections((locale) => {
  const { events, sources, updated } = editions[locale];

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'on paper' : 'on paper, without script', () => {
      test.use({ javaScriptEnabled, colorScheme: 'dark' });

      test.beforeEach(async ({ page, reader }) => {
        await page.emulateMedia({ media: 'print' });
        await page.goto(reader.home);
      });

      test('the story is told whole, with everything that is said of every event', async ({ page }) => {
        const parts = page.locator('li[id^="event-"]').locator('p, li');
        const unseen = await parts.evaluateAll(
          (all) => all.filter((part) => !part.checkVisibility({ contentVisibilityAuto: true })).length,
        );
        expect(unseen).toBe(0);
        const told = (await page.locator('li[id^="event-"]').allTextContents()).join('\n');
        for (const { summary, claims, notes } of events) {
          for (const text of [summary, ...claims.map((claim) => claim.text), ...notes])
            expect(told).toContain(text);
        }
      });

      test('sources are numbered notes with their addresses spelled out', async ({ page }) => {
        const links = page.locator('ol > li[id^="source-"]').getByRole('link');
        await expect(links).toHaveCount(Object.keys(sources).length);
        const spelled = await links.evaluateAll(
          (all) =>
            all.filter(
              (link) => getComputedStyle(link, '::after').content === `"${link.getAttribute('href')}"`,
            ).length,
        );
        expect(spelled).toBe(Object.keys(sources).length);
      });

      test('there is nothing to press, and the text is black on white', async ({ page }) => {
        await expect(page.locator(':is(button, input, select, summary:not(:has(h3))):visible')).toHaveCount(
          0,
        );
        await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
        await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
      });

      test('lines are as close as lines are read, whatever room a finger has between them', async ({
        page,
      }) => {
        const spread = await page.locator(':is(main, footer) :is(p, li, dd, a)').evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility())
            .filter((one) => {
              const { fontSize, lineHeight } = getComputedStyle(one);
              return Number.parseFloat(lineHeight) > 2 * Number.parseFloat(fontSize);
            })
            .map((one) => one.textContent),
        );
        expect(spread).toEqual([]);
      });

      test('no event and no source is parted between two pages', async ({ page }) => {
        const items = page.locator(':is(li[id^="event-"], li[id^="source-"])');
        const parted = await items.evaluateAll(
          (all) => all.filter((item) => getComputedStyle(item).breakInside !== 'avoid').length,
        );
        expect(parted).toBe(0);
      });

      test('the sheet says where it comes from, and of which day it is', async ({ page }) => {
        await expect(page.getByText(new RegExp(`^https?://.*/${locale}/$`))).toBeVisible();
        await expect(
          page
            .getByText(dayIn(locale, Date.parse(updated)))
            .filter({ visible: true })
            .first(),
        ).toBeVisible();
      });
    });
  }

  test('an event is printed alone, with the addresses of its sources', async ({ page, reader }) => {
    await reader.enter(`events/${disputed}/`);
    await page.emulateMedia({ media: 'print' });
    await expect(reader.headline).toHaveText(reader.titleOf(disputed));
    await expect(reader.chronicle).toBeHidden();
    await expect(page.getByText(new RegExp(`^https?://.*/${locale}/events/${disputed}/$`))).toBeVisible();
    const [source] = await reader.card.locator('a[href^="http"]').all();
    const spelled = await source?.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(spelled).toBe(`"${await source?.getAttribute('href')}"`);
  });

  test('a frame is printed with the address of what it shows, and marks in their colours', async ({
    page,
    reader,
  }) => {
    await page.setViewportSize({ width: 800, height: 900 });
    await reader.enter(`embed/?event=${disputed}`);
    await page.emulateMedia({ media: 'print' });
    const picture = page.locator('section').filter({ has: page.locator('[data-axis]') });
    const colours = await picture.locator('*').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => getComputedStyle(one))
        .filter(({ backgroundColor }) => backgroundColor !== 'rgba(0, 0, 0, 0)')
        .map(({ printColorAdjust }) => printColorAdjust),
    );
    // Else browsers leave grounds out, and white icons stand on white.
    expect(new Set(colours)).toEqual(new Set(['exact']));
    await expect(page.getByText(new RegExp(`^https?://.*/${locale}/events/${disputed}/$`))).toBeVisible();
  });

  test('back on the screen the page is as the reader had it', async ({ page, reader }) => {
    await reader.enter();
    const fold = page.locator('[data-part="fold"] > details').first();
    const folded = fold.locator('li[id^="event-"]').last();
    await page.emulateMedia({ media: 'print' });
    await expect(folded.locator('details p').last()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await expect(folded).toBeHidden();
    await expect(fold.locator('summary').first()).toBeAttached();
  });
});
