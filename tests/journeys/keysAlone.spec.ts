import type { Locator, Page } from '@playwright/test';
import { framePathOf } from '../../src/site/sitePages.ts';
import { hostPage } from '../setup/hostPage.ts';
import { EmbeddedTimeline } from './embeddedTimeline.ts';
import { disputed, moments, next, openingHeadlines } from './fixtureEvents.ts';
import { editions, expect, inBothDirections, test, titleOf, unknownRight } from './journey.ts';

// Whatever a pointer does keys do: here none is moved.

test.skip(({ isMobile }) => isMobile, 'A phone has no keys.');
test.use({ complaints: unknownRight });

const [first] = openingHeadlines;

/** More stops than any page has before what is looked for. */
const mostStops = 150;

/** Goes on with the Tab key until `wanted` has the focus; each stop on the way is seen, with nothing over it (2.4.11). */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    expect(await page.evaluate(hiddenFocus), 'a stop under something else').toBeNull();
  }
  throw new Error(`The Tab key does not come to ${wanted.toString()}.`);
}

/** Runs in the page: what has the focus, where something else lies over all of it. */
function hiddenFocus(): string | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return null;
  const { left, top, width, height } = activeElement.getBoundingClientRect();
  const isSeen = [0.1, 0.5, 0.9].some((across) =>
    [0.1, 0.5, 0.9].some((down) => {
      const there = document.elementFromPoint(left + width * across, top + height * down);
      return there !== null && (activeElement.contains(there) || there.contains(activeElement));
    }),
  );
  return isSeen ? null : activeElement.outerHTML.slice(0, 120);
}

inBothDirections((locale, other) => {
  test('chapters, search, filters, display and picture are used with keys alone', async ({
    page,
    reader,
  }) => {
    const { words } = reader;
    await reader.enter();
    const chapter = page.getByRole('navigation', { name: words.explore.chapters }).getByRole('button').last();
    await tabTo(page, reader.button(words.explore.display));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('radio', { name: words.explore.themeAuto }));
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.keyboard.press('Escape');
    await expect(reader.button(words.explore.display)).toBeFocused();

    await tabTo(page, chapter);
    await page.keyboard.press('Enter');
    await expect(chapter).toHaveAttribute('aria-current', 'true');

    await tabTo(page, page.getByRole('combobox'));
    await page.keyboard.type(reader.titleOf(disputed));
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(reader.headline).toHaveText(reader.titleOf(disputed));
    await expect(reader.headline).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('combobox')).toBeFocused();
    expect(reader.address()).not.toContain('/events/');

    const kind = page.getByRole('group', { name: words.explore.kinds }).getByRole('button').first();
    await tabTo(page, kind, 'Shift+Tab');
    await page.keyboard.press('Space');
    await expect(kind).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Space');
    await expect(kind).toHaveAttribute('aria-pressed', 'false');
  });

  test('from the list an event is read, left, copied and handed on in another language with keys alone', async ({
    page,
    context,
    reader,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await reader.enter();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, reader.entry(first));
    await page.keyboard.press('Enter');
    await expect(reader.headline).toHaveText(reader.titleOf(first));
    await expect(reader.headline).toBeFocused();

    await tabTo(page, reader.card.getByRole('button', { name: reader.words.reading.copyLink_event }));
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(`${reader.home}events/${first}/`);
    await tabTo(page, reader.card.locator('footer a[rel="next"]'));
    await page.keyboard.press('Enter');
    await expect(reader.headline).toHaveText(reader.titleOf(next(first)));
    await expect(reader.headline).toBeFocused();

    await page.keyboard.press('Escape');
    // What was read last, in the list that it was come from.
    await expect(reader.entry(next(first))).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(reader.headline).toBeFocused();
    await tabTo(page, reader.linkTo(other).first(), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(page.locator('#card h2')).toHaveText(titleOf(next(first), other));
  });

  test('key moments are come to, gone through and left with keys alone', async ({ page, reader }) => {
    const [beginning, second = beginning] = moments;
    await reader.enter();
    await tabTo(page, page.locator('header a[href$="/moments/"]'));
    await page.keyboard.press('Enter');
    await expect(page.locator('main h2')).toHaveText(reader.titleOf(beginning));
    await reader.hydrated();
    await tabTo(page, page.locator('main a[rel="next"]').first());
    await page.keyboard.press('Enter');
    await expect(page.locator('main h2')).toHaveText(reader.titleOf(second));
    await page.keyboard.press(editions[locale].direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft');
    await expect(page.locator('main h2')).toHaveText(reader.titleOf(beginning));
  });

  test('what is told about the story, its sources and its corrections are come to with keys alone', async ({
    page,
    reader,
  }) => {
    await reader.enter();
    await tabTo(page, reader.button(reader.words.page.about));
    await page.keyboard.press('Enter');
    await expect(page.locator('[popover]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('[popover]')).toBeHidden();

    for (const path of ['sources/', 'changes/', 'accounts/']) {
      await page.goto(reader.home + path);
      const event = page.locator(`main a[href*="${reader.home}events/"]`).first();
      await tabTo(page, event);
      await page.keyboard.press('Enter');
      await expect(reader.headline).toBeVisible();
    }
  });

  test('in a frame a headline is opened and left with keys alone', async ({ page, baseURL, reader }) => {
    const { address, close } = await hostPage(
      `<button>An article</button><iframe src="${baseURL}${framePathOf(locale, '/')}" title="A timeline" width="360" height="900" sandbox="allow-scripts"></iframe>`,
    );
    await page.goto(address);
    const embed = new EmbeddedTimeline(page.locator('iframe'), locale);
    await embed.ready();
    const row = embed.headlines.getByRole('link', { name: reader.titleOf(first) });
    await page.getByRole('button').focus();
    await tabTo(page, row);
    await page.keyboard.press('Enter');
    await expect(embed.headline).toHaveText(reader.titleOf(first));
    await expect(embed.headline).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(row).toBeFocused();
    close();
  });
});
