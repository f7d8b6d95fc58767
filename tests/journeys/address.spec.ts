import { isoDay } from './days.ts';
import { heldBack } from './heldBack.ts';
import { editions, expect, inBothDirections, test } from './journey.ts';
import { detail, disputed, earliest, eventIn, later, latest } from './fixtureEvents.ts';

const { opening, chapters, kinds, bounds } = editions.en;

inBothDirections((locale) => {
  test(
    'an address without its last slash leads to the page, place included',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      await page.goto(`${reader.home}events/${later}?lanes=kind`);
      await reader.drawn();
      await expect(reader.headline).toHaveText(reader.titleOf(later));
      expect(reader.address()).toBe(`${reader.home}events/${later}/?lanes=kind`);
    },
  );

  test(
    'a page that its host serves for an address of another form is that page',
    { tag: '@inTurn' },
    async ({ reader }) => {
      for (const form of [`events//${later}/`, `events/${later}/index.html`]) {
        await reader.enter(`${form}?lanes=kind`);
        await expect(reader.headline).toHaveText(reader.titleOf(later));
        await expect.poll(() => reader.address()).toBe(`${reader.home}events/${later}/?lanes=kind`);
      }
    },
  );

  test(
    'a link from before events had pages of their own still leads to its event',
    { tag: '@inTurn' },
    async ({ reader }) => {
      await reader.enter(`?event=${later}`);
      await expect(reader.headline).toHaveText(reader.titleOf(later));
      expect(reader.address()).toBe(`${reader.home}events/${later}/`);
    },
  );

  test(
    'a permalink opens its event, even one far from what is shown first',
    { tag: '@inTurn' },
    async ({ reader }) => {
      expect(eventIn(locale, earliest).span.latest).toBeLessThan(opening.start);
      await reader.open(`events/${earliest}/`);
      await expect(reader.headline).toHaveText(reader.titleOf(earliest));
      await expect(reader.mark(earliest)).toBeVisible();
      await expect(reader.page).toHaveTitle(new RegExp(reader.titleOf(earliest)));
    },
  );

  test('a reload keeps event, window, lanes and filters', { tag: '@inTurn' }, async ({ page, reader }) => {
    const [one, another] = kinds.map(({ id }) => id);
    const place = `events/${detail}/?from=2022-07-02&to=2022-12-30&lanes=kind&kinds=${one},${another}`;
    await reader.open(place);
    await page.reload();
    await reader.drawn();
    await expect(reader.headline).toHaveText(reader.titleOf(detail));
    expect(reader.address()).toBe(reader.home + place);
  });

  test('an event that does not exist is told in words, and the page is there all the same', async ({
    reader,
  }) => {
    await reader.enter('?event=moon-landing');
    const notice = reader.page.getByRole('alert');
    await expect(notice).toContainText('moon-landing');
    await expect(reader.chronicle).toBeVisible();
    expect(reader.address()).toBe(reader.home);
    await notice.getByRole('button').click();
    await expect(notice).toHaveCount(0);
  });

  test('a window that makes no sense is told in words and mended', async ({ reader }) => {
    await reader.enter('?from=2022-13-45&to=yesterday');
    await expect(reader.page.getByRole('alert')).toContainText('2022-13-45');
    expect(reader.address()).toBe(reader.home);
  });

  test('a chapter fills the picture, and Back leads out of it', async ({ page, reader }) => {
    await reader.open();
    await page
      .getByRole('navigation', { name: reader.words.explore.chapters })
      .getByRole('button')
      .last()
      .click();
    await expect.poll(() => reader.firstDay()).toBe(isoDay(chapters.at(-1)?.window.start ?? Number.NaN));
    await expect(reader.mark(latest)).toBeVisible();
    // It stands out: what else is in sight stands back.
    const standsBack = (id: string) =>
      reader.mark(id).evaluate((mark) => getComputedStyle(mark).getPropertyValue('--back') !== '');
    expect(await standsBack(latest)).toBe(false);
    await page.goBack();
    await expect.poll(() => reader.address()).toBe(reader.home);
    await expect(reader.mark(disputed)).toBeVisible();
  });

  for (const [setting, path, target, width] of [
    ['a page', '', `event-${latest}`, 360],
    // Narrower it has headlines in the place of the card.
    ['a page for frames', 'embed/', 'card', 640],
  ] as const) {
    test(`a fragment leads into the text of ${setting} before its script is there, and nothing jumps when it comes`, async ({
      page,
      reader,
    }) => {
      const arrive = await heldBack(page, /assets\/(index|frame)-[^/]*\.js$/);
      await page.setViewportSize({ width, height: 300 });
      await page.goto(`${reader.home}${path}#${target}`, { waitUntil: 'commit' });
      await expect(page.locator(`#${target}`)).toBeInViewport();
      await page.evaluate(() => {
        scrollBy(0, -100);
      });
      const place = () =>
        page.locator(`#${target}`).evaluate((element) => element.getBoundingClientRect().top);
      const before = await place();
      arrive();
      await reader.hydrated();
      await page.waitForLoadState('load');
      // What the browser does at its end of loading is done in the frame after.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      expect(Math.abs((await place()) - before)).toBeLessThan(2);
      expect(new URL(page.url()).hash).toBe(`#${target}`);
    });
  }

  test('zooming is written into the address', { tag: '@inTurn' }, async ({ reader }) => {
    await reader.open();
    await reader.button(reader.words.timeline.fitAll).click();
    const first = isoDay(bounds.start);
    await expect.poll(() => reader.firstDay()).toBe(first);
    await reader.button(reader.words.timeline.zoomIn).click();
    await expect.poll(() => reader.firstDay() > first).toBe(true);
  });
});
