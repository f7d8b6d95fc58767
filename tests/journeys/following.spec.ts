import type { Page } from '@playwright/test';
import { axeViolations } from './axeViolations.ts';
import { disputed, later, latest } from './fixtureEvents.ts';
import { eventIn } from './fixtureEvents.ts';
import { expect, inBothDirections, test } from './journey.ts';
import { shiftsOf } from './layoutShifts.ts';
import type { Reader } from './reader.ts';

/** What tells the reader of the list where in the story they are. */
const followingOf = (page: Page, reader: Reader) =>
  page.getByRole('complementary', { name: reader.words.explore.whereYouAre });

/** Scrolls as a reader does who has read on as far as the event `id`. */
async function readOnTo(page: Page, id: string): Promise<void> {
  await page.evaluate((entry) => {
    const { top } = document.getElementById(entry)?.getBoundingClientRect() ?? { top: 0 };
    scrollBy({ top: top - innerHeight * 0.25, behavior: 'instant' });
  }, `event-${id}`);
}

inBothDirections((locale) => {
  test('the list tells where in the story it is read, and leads elsewhere', async ({ page, reader }) => {
    await reader.enter();
    const following = followingOf(page, reader);
    await expect(following).toBeHidden();
    await readOnTo(page, disputed);
    const place = following.getByRole('slider');
    await expect(place).toHaveAttribute('aria-valuetext', new RegExp(reader.titleOf(disputed)));
    await readOnTo(page, later);
    await expect(place).toHaveAttribute('aria-valuetext', new RegExp(reader.titleOf(later)));

    await place.focus();
    await page.keyboard.press('End');
    await expect(place).toHaveAttribute('aria-valuetext', new RegExp(reader.titleOf(latest)));
    await expect(reader.entry(latest)).toBeInViewport();
    expect(await shiftsOf(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('on a phone it is a track above the list, gone outside of it and below an event that is open', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(!isMobile, 'A phone is needed.');
    await reader.enter();
    const following = followingOf(page, reader);
    await readOnTo(page, later);
    await expect(following).toBeInViewport({ ratio: 1 });
    expect((await following.boundingBox())?.height).toBeLessThanOrEqual(57);
    const chapter = reader.localized.edition.chapters.find(({ id }) => id === eventIn(locale, later).chapter);
    await expect(following.getByText(chapter?.title ?? '')).toBeInViewport();
    await reader.entry(later).tap();
    await expect(reader.headline).toBeFocused();
    await expect(following).toBeHidden();
    await page.goBack();
    await expect(following).toBeVisible();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect(following).toBeHidden();
  });

  test('a finger on the track goes through the story', async ({ page, reader, isMobile }) => {
    test.skip(!isMobile, 'A phone is needed.');
    await reader.enter();
    await readOnTo(page, disputed);
    const track = await followingOf(page, reader).boundingBox();
    if (track === null) throw new Error('The track should be there.');
    const end = locale === 'ar' ? track.x + 20 : track.x + track.width - 20;
    await page.touchscreen.tap(end, track.y + track.height / 2);
    await expect(reader.entry(latest)).toBeInViewport();
  });

  test('on a wide screen the picture of the chapter stays beside the list, with the event that is read', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'A wide screen is needed.');
    await reader.enter();
    await readOnTo(page, later);
    const following = followingOf(page, reader);
    const current = following.locator('button[aria-current="true"]');
    await expect(current).toHaveAccessibleName(new RegExp(reader.titleOf(later)));
    await expect(following.getByRole('group', { name: reader.words.timeline.picture })).toHaveAttribute(
      'data-chapter',
      eventIn(locale, later).chapter,
    );
    await readOnTo(page, latest);
    await expect(current).toHaveAccessibleName(new RegExp(reader.titleOf(latest)));
    await expect(following.getByRole('group', { name: reader.words.timeline.picture })).toHaveAttribute(
      'data-chapter',
      eventIn(locale, latest).chapter,
    );
    // The picture at the head of the page is where the reader left it.
    expect(reader.address()).toBe(reader.home);
    // Whoever chooses another there reads it, and the list beside it has come to it.
    await following.locator('button[data-weight]:not([aria-current], [data-cluster])').first().click();
    await expect(reader.headline).not.toHaveText(reader.titleOf(latest));
    await expect(reader.headline).toBeFocused();
    await expect(reader.headline).toBeInViewport();
    const chosen = reader.chronicle.locator('li > a[aria-current="true"]');
    await expect(chosen).toHaveText((await reader.headline.textContent()) ?? '-');
    await expect(chosen).toBeInViewport();
    await expect(following).toBeHidden();
  });
});
