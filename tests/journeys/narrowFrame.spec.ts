import { expectedRoom } from '../../src/embed/snippet/expectedRoom.ts';
import { heightAt } from '../../src/embed/snippet/room.ts';
import { framePathOf } from '../../src/site/sitePages.ts';
import { hostPage } from '../setup/hostPage.ts';
import { axeViolations } from './axeViolations.ts';
import { EmbeddedTimeline } from './embeddedTimeline.ts';
import { disputed, moments, openingHeadlines } from './fixtureEvents.ts';
import {
  editions,
  expect,
  inBothDirections,
  inEveryLanguage,
  test,
  titleOf,
  unknownRight,
  words,
} from './journey.ts';
import { shiftsOf } from './layoutShifts.ts';

// A frame in a narrow column tells headlines in words; a wide one has the picture.
test.use({ complaints: unknownRight });

/** How high (CSS px) what a frame shows first is: the columns of phones are not higher. */
const firstSight = 600;

const [first, second] = openingHeadlines;

inEveryLanguage((locale) => {
  test(
    'a frame of 320 px tells two headlines or more, with their dates, in what it shows first',
    { tag: '@fonts' },
    async ({ page, reader, isMobile }) => {
      test.skip(!isMobile, 'The same on every screen.');
      for (const size of ['full', 'compact'] as const) {
        const room = heightAt(expectedRoom(editions[locale], { size, list: false, event: null }), 320);
        await page.setViewportSize({ width: 320, height: Math.min(firstSight, Math.round(room)) });
        await page.goto(`${framePathOf(locale, '/')}?size=${size}`);
        await reader.hydrated();
        const headlines = page.getByRole('region', { name: reader.words.reading.moments });
        for (const id of [first, second ?? '']) {
          const row = headlines.getByRole('listitem').filter({ hasText: titleOf(id, locale) });
          await expect(row.getByRole('link')).toBeInViewport({ ratio: 1 });
          await expect(row.locator('time')).toBeInViewport({ ratio: 1 });
        }
        await expect(reader.staticPicture).toBeHidden();
        expect(await reader.beyondSides()).toBe(0);
        expect(await shiftsOf(page)).toEqual([]);
      }
    },
  );
});

inBothDirections((locale, other) => {
  const own = words[locale];

  test('in a page of others a row opens its card, which gives way to the rows again, and the picture is one tap away', async ({
    page,
    baseURL,
    isMobile,
  }) => {
    const width = isMobile ? 320 : 720;
    const { address, close } = await hostPage(
      `<iframe src="${baseURL}${framePathOf(locale, '/')}" title="A timeline" width="${width}" height="${isMobile ? 600 : 1500}" style="border:0" sandbox="allow-scripts"></iframe>`,
    );
    await page.goto(address);
    const embed = new EmbeddedTimeline(page.locator('iframe'), locale);
    await embed.ready();
    if (isMobile) {
      const row = embed.headlines.getByRole('link', { name: titleOf(first, locale) });
      await row.click();
      await expect(embed.headline).toHaveText(titleOf(first, locale));
      await expect(embed.headline).toBeFocused();
      await expect(embed.headlines).toBeHidden();
      await embed.frame.getByRole('button', { name: own.reading.close }).click();
      await expect(row).toBeFocused();
      await embed.frame.getByRole('button', { name: own.timeline.openPicture }).click();
      await expect(embed.headlines).toBeHidden();
    }
    await embed.alive();
    await embed.picture
      .getByRole('button', { name: new RegExp(titleOf(disputed, locale)) })
      .first()
      .click();
    await expect(embed.headline).toHaveText(titleOf(disputed, locale));
    await embed.linkTo(other).click();
    await expect(embed.in(other).headline).toHaveText(titleOf(disputed, other));
    close();
  });

  test('its rows are what its host leaves, and those of the chapter that is chosen', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(!isMobile, 'A narrow screen is needed.');
    const [kind] = editions[locale].kinds.filter(({ id }) =>
      editions[locale].events.some((one) => one.kind === id && one.id === disputed),
    );
    const left = editions[locale].events.filter((event) => event.kind === kind?.id);
    const headlines = page.getByRole('region', { name: reader.words.reading.moments });
    await page.goto(`${framePathOf(locale, '/')}?kinds=${kind?.id}`);
    await reader.hydrated();
    const rows = await headlines.getByRole('link').allTextContents();
    expect(rows.length).toBeGreaterThan(0);
    expect(left.map(({ title }) => title)).toEqual(expect.arrayContaining(rows));
    await page.goto(framePathOf(locale, '/'));
    await reader.hydrated();
    await headlines.getByRole('link').first().click();
    await expect(reader.headline).toBeVisible();
    const chapters = page.getByRole('navigation', { name: reader.words.explore.chapters });
    const [chapter] = editions[locale].chapters;
    await chapters.getByRole('button', { name: chapter?.title ?? '' }).click();
    const [earliest] = editions[locale].events;
    await expect(headlines.getByRole('link', { name: earliest?.title ?? '' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('one that is asked for an event opens with it and the picture, and tells headlines once it is closed', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(!isMobile, 'A narrow screen is needed.');
    const headlines = page.getByRole('region', { name: reader.words.reading.moments });
    await page.goto(`${framePathOf(locale, '/')}?event=${moments[1]}`);
    await expect(reader.headline).toHaveText(titleOf(moments[1] ?? '', locale));
    await expect(reader.staticPicture).toBeVisible();
    await expect(headlines).toBeHidden();
    await reader.card.getByRole('button', { name: own.reading.close }).click();
    await expect(headlines).toBeFocused();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('without script its rows lead to the pages of events', async ({ browser, baseURL, isMobile }) => {
    test.skip(!isMobile, 'A narrow screen is needed.');
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 600 },
    });
    const page = await context.newPage();
    await page.goto(`${baseURL}${framePathOf(locale, '/')}`);
    const row = page.getByRole('region', { name: own.reading.moments }).getByRole('link').first();
    await expect(row).toBeInViewport();
    await expect(row).toHaveAttribute('href', `/${locale}/events/${first}/`);
    await expect(page.getByRole('button')).toHaveCount(0);
    await context.close();
  });
});
