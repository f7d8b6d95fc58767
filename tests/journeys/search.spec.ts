import type { Locator, Page } from '@playwright/test';
import { hostPage } from '../setup/hostPage.ts';
import { atRest } from './atRest.ts';
import { axeViolations } from './axeViolations.ts';
import { dayIn } from './days.ts';
import { detail, disputed, eventIn, wordOnlyOf } from './fixtureEvents.ts';
import { expect, inBothDirections, inEveryLanguage, test, titleOf, words } from './journey.ts';
import { shiftsOf } from './layoutShifts.ts';

const rowsOf = (page: Page): Locator => page.getByRole('option');

/** The first day of what the picture shows, in the address. */
const from = (page: Page) => new URL(page.url()).searchParams.get('from');

inBothDirections((locale, other) => {
  const word = wordOnlyOf(detail, locale);

  test(
    'what is found is a row that keys come to, with the words around it, and opens its card',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      await reader.enter();
      const box = page.getByRole('combobox');
      await box.pressSequentially(word);
      const row = rowsOf(page).first();
      await expect(row).toContainText(titleOf(detail, locale));
      await expect(row.locator('mark').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(row).toHaveAttribute('aria-selected', 'true');
      await expect(box).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(reader.headline).toHaveText(titleOf(detail, locale));
      await expect(reader.headline).toBeFocused();
      await expect(rowsOf(page)).toHaveCount(0);
    },
  );

  test('rows lie over the page, which stays where it is, within the screen', async ({ page, reader }) => {
    await reader.enter('?q=2022');
    const box = page.getByRole('combobox');
    await box.scrollIntoViewIfNeeded();
    await box.focus();
    await atRest(page);
    const before = await shiftsOf(page);
    await page.keyboard.press('ArrowDown');
    await expect(rowsOf(page).nth(1)).toBeVisible();
    await expect(rowsOf(page).nth(1)).toContainText(/\S{40}|(?:\S+\s+){12}/u);
    await atRest(page);
    expect(await shiftsOf(page)).toEqual(before);
    await expect(page.getByRole('listbox')).toBeInViewport({ ratio: 0.99 });
    expect(await reader.beyondSides()).toBe(0);
    for (const row of await rowsOf(page).all()) {
      const size = await row.boundingBox();
      expect(size?.height).toBeGreaterThanOrEqual(44);
    }
  });

  test('axe finds nothing where rows are open', { tag: '@inTurn' }, async ({ page, reader }) => {
    await reader.enter();
    await page.getByRole('combobox').pressSequentially(word);
    await expect(rowsOf(page).first().locator('mark').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await axeViolations(page)).toEqual([]);
  });

  test(
    'the last rows lead to all that was found, in the list and in the picture',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      await reader.enter();
      const { earliest } = eventIn(locale, disputed).span;
      const box = page.getByRole('combobox');
      await box.fill(word);
      await page.getByRole('option', { name: reader.words.explore.showFound }).click();
      // On a phone it waits until it is asked for.
      await expect(reader.picture.or(reader.staticPicture).first()).toBeVisible();
      const found = eventIn(locale, detail).span.earliest;
      await expect.poll(() => Date.parse(from(page) ?? '')).toBeLessThanOrEqual(found);
      expect(Date.parse(from(page) ?? '')).toBeGreaterThan(Math.min(earliest, found) - 60 * 86_400_000);
      await box.click();
      await rowsOf(page).nth(1).click();
      await expect(page.locator('#chronicle')).toBeFocused();
      await expect(reader.entry(detail)).toBeVisible();
    },
  );

  test('a name is found by how another language writes it', { tag: '@inTurn' }, async ({ page, reader }) => {
    await reader.enter();
    await page.getByRole('combobox').fill(wordOnlyOf(detail, other));
    await expect(rowsOf(page).first()).toContainText(titleOf(detail, locale));
    await expect(rowsOf(page).first().locator('mark')).toHaveText(wordOnlyOf(detail, other));
  });
});

inEveryLanguage((locale) => {
  test(
    'a date leads there, in the calendar and the digits of the page',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      await reader.enter();
      const { earliest } = eventIn(locale, disputed).span;
      const calendar = locale === 'fa' ? 'persian' : 'gregory';
      await page.getByRole('combobox').fill(dayIn(locale, earliest, { calendar, digits: 'arabext' }));
      const row = rowsOf(page).first();
      const said = dayIn(locale, earliest, { calendar, digits: locale === 'fa' ? 'arabext' : 'latn' });
      await expect(row).toHaveText(reader.words.explore.goToDate.replace('{{date}}', said));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => from(page)).not.toBeNull();
      const shown = Date.parse(from(page) ?? '');
      expect(shown).toBeLessThan(earliest);
      expect(shown).toBeGreaterThan(earliest - 14 * 86_400_000);
    },
  );
});

test(
  'in a frame without an origin what is found is read on its card',
  { tag: '@anyWidth' },
  async ({ page, baseURL, isMobile }) => {
    const { address, close } = await hostPage(
      `<iframe src="${baseURL}/ar/embed/" title="A timeline" width="100%" height="900" sandbox="allow-scripts"></iframe>`,
    );
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html[data-script="alive"]')).toBeAttached();
    await frame.getByRole('combobox').fill(wordOnlyOf(detail, 'ar'));
    const row = frame.getByRole('option').first();
    await expect(row.locator('mark').first()).toBeVisible();
    // A wide one has no list.
    await expect(frame.getByRole('option')).toHaveCount(isMobile ? 3 : 2);
    await row.click();
    const card = frame.getByRole('region', { name: words.ar.page.card });
    await expect(card.getByRole('heading', { level: 2 })).toHaveText(titleOf(detail, 'ar'));
    if (isMobile) {
      // From the card, and from the picture.
      for (const opener of [null, words.ar.timeline.openPicture]) {
        if (opener !== null) await frame.getByRole('button', { name: opener }).click();
        await frame.getByRole('combobox').click();
        await frame.getByRole('option').nth(1).click();
        const rows = frame.getByRole('region', { name: words.ar.reading.moments });
        await expect(rows).toBeFocused();
        await expect(rows.getByRole('link')).toHaveText([titleOf(detail, 'ar')]);
      }
    }
    close();
  },
);

test('whoever searches for nothing that happened is told so, and offered no list', async ({
  page,
  reader,
}) => {
  await reader.enter();
  await page.getByRole('combobox').fill('zzzz');
  await expect(rowsOf(page)).toHaveCount(0);
  const filters = page.getByRole('search');
  await expect(filters.locator('[data-filtering="true"]')).toBeVisible();
  await expect(filters.getByRole('link', { name: reader.words.explore.toList })).toHaveCount(0);
  await expect(reader.chronicle.locator('li[id^="event-"]:visible')).toHaveCount(0);
});
