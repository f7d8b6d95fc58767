import { chapterPartsOf } from '../../../../src/model/chapterParts.ts';
import { expect, test, unknownRight } from '../../../journeys/consoleCheck.ts';
import { localizedStoryOf } from '../../../journeys/localizedStory.ts';
import { Reader } from '../../../journeys/reader.ts';
import arXB from '../locales/ar-XB/index.ts';
import enXA from '../locales/en-XA/index.ts';
import story from '../story.ts';

// A story with more events than a page tells: its own page has the chapters, and they have pages.

test.use({ complaints: unknownRight });

const folders = { 'en-XA': enXA, 'ar-XB': arXB };

for (const [locale, other] of [
  ['en-XA', 'ar-XB'],
  ['ar-XB', 'en-XA'],
] as const) {
  const localized = localizedStoryOf(story, locale, folders);
  const { edition, words } = localized;
  const part = chapterPartsOf(edition).find((one) => one.part === 2);
  const event = part?.events[0];
  if (part === undefined || event === undefined)
    throw new Error('The pseudo story needs a chapter of several parts.');
  const chapterPath = `/${locale}/chapters/${part.chapter.id}/`;
  const eventPath = `/${locale}/events/${event.id}/`;

  test.describe(locale, () => {
    test('from the story to a chapter, to an event, and back to its entry among those of its chapter', async ({
      page,
    }) => {
      const reader = new Reader(page, localized);
      await reader.enter();
      // It was over before what the story opens with.
      await reader.chronicle.locator('summary', { has: page.locator(`#chapter-${part.chapter.id}`) }).click();
      await reader.chronicle.locator(`a[href="${chapterPath}2/"]`).click();
      await expect(page).toHaveURL(`${chapterPath}2/`);
      await page.getByRole('link', { name: event.title }).click();
      await expect(page).toHaveURL(eventPath);
      await reader.hydrated();
      await reader.chronicle.locator(`a[href^="${chapterPath}"]`).click();
      await expect(page).toHaveURL(`${chapterPath}2/#event-${event.id}`);
      await expect(page.locator(`#event-${event.id}`)).toBeInViewport();
    });

    test('a search lists what it finds in the place of the chapters, until it is cleared', async ({
      page,
    }) => {
      const reader = new Reader(page, localized);
      await reader.enter();
      const chapter = reader.chronicle.locator(`#chapter-${part.chapter.id}`);
      await expect(reader.chronicle.locator('li[id^="event-"]')).toHaveCount(0);
      await page.getByRole('combobox').fill(event.title);
      await expect(reader.entry(event.id)).toBeVisible();
      await expect(reader.chronicle.locator('[data-written]')).toBeHidden();
      await reader.button(words.explore.clearAll).click();
      await expect(chapter).toBeVisible();
      await expect(reader.entry(event.id)).toHaveCount(0);
    });

    test('a link to an entry that the page of the story no longer has leads to the event', async ({
      page,
    }) => {
      await page.goto(`/${locale}/#event-${event.id}`);
      await expect(page).toHaveURL(eventPath);
      await expect(page.getByRole('heading', { level: 2, name: event.title })).toBeVisible();
    });

    test('the list of chapters, and the page of one, tell where in the story they are read', async ({
      page,
    }) => {
      const reader = new Reader(page, localized);
      const following = page.getByRole('complementary', { name: words.explore.whereYouAre });
      const told = () => following.getByRole('slider').getAttribute('aria-valuetext');
      const current = following.locator('button[aria-current="true"]');
      const readOnTo = (selector: string) =>
        page.locator(selector).evaluate((element) => {
          const { top } = element.getBoundingClientRect();
          scrollBy({ top: top - innerHeight * 0.25, behavior: 'instant' });
        });
      await page.setViewportSize({ width: 1280, height: 500 });
      await reader.enter();
      const last = chapterPartsOf(edition).findLast((one) => one.part === 1);
      const first = last?.events[0];
      await readOnTo(`#chapter-${last?.chapter.id}`);
      await expect.poll(told).toContain(first?.title);
      await expect(current).toBeVisible();

      await page.goto(`${chapterPath}2/`);
      await expect(following).toHaveCount(0);
      await readOnTo(`#event-${event.id}`);
      await expect.poll(told).toContain(event.title);
      await expect(current).toBeVisible();
    });

    test('another language has its chapters in place', async ({ page }) => {
      const reader = new Reader(page, localized);
      await reader.enter();
      await reader.linkTo(other).click();
      const there = new Reader(page, localizedStoryOf(story, other, folders));
      await expect(there.chronicle.locator(`#chapter-${part.chapter.id}`)).toHaveText(
        there.localized.edition.chapters.find(({ id }) => id === part.chapter.id)?.title ?? '-',
      );
      await expect(there.chronicle.locator(`a[href="/${other}/chapters/${part.chapter.id}/2/"]`)).toHaveCount(
        1,
      );
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every event is told on a page of its chapter, to which the story leads', async ({ page }) => {
    const { edition } = localizedStoryOf(story, 'en-XA', folders);
    await page.goto('/en-XA/');
    const addresses = await page
      .locator('section:has(#chronicle) a[href*="/chapters/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const told: string[] = [];
    for (const address of new Set(addresses)) {
      await page.goto(address);
      told.push(
        ...(await page.locator('li[id^="event-"]').evaluateAll((entries) => entries.map(({ id }) => id))),
      );
    }
    expect(told.toSorted()).toEqual(edition.events.map(({ id }) => `event-${id}`).toSorted());
  });
});
