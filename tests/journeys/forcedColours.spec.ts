import type { Locator } from '@playwright/test';
import { day } from '../../src/time/span.ts';
import { disputed, eventIn, long, windowQuery } from './fixtureEvents.ts';
import { expect, inBothDirections, test } from './journey.ts';

/** Expects the first of `some` to differ from the first of `others` in a property of its styles. */
async function expectToDiffer(
  some: Locator,
  others: Locator,
  property: string,
  pseudo?: string,
): Promise<void> {
  const [one, other] = await Promise.all(
    [some, others].map((all) =>
      all
        .first()
        .evaluate(
          (it, [name = '', part]) => getComputedStyle(it, part).getPropertyValue(name),
          [property, pseudo],
        ),
    ),
  );
  expect(one).not.toBe(other);
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
});

inBothDirections((locale) => {
  test('in forced colours the selected mark has a ring and a bar an outline', async ({ reader }) => {
    const { earliest, latest } = eventIn(locale, long).span;
    const month = 31 * day;
    await reader.open(`events/${long}/?${windowQuery(earliest - month, latest + month)}`);
    const badge = reader.mark(long).locator('[data-count]');
    await expect(badge).toHaveCSS('outline-style', 'solid');
    const outline = await reader.picture
      .locator('.vis-item[data-shape="bar"]')
      .first()
      .evaluate((bar) => {
        const { borderTopStyle, maskImage } = getComputedStyle(bar, '::before');
        return { borderTopStyle, maskImage };
      });
    expect(outline).toEqual({ borderTopStyle: 'solid', maskImage: 'none' });
  });

  test('in forced colours chapter, window, dispute and choice are told by more than a hue', async ({
    page,
    reader,
    isMobile,
  }) => {
    await reader.open(`events/${disputed}/?kinds=${eventIn(locale, disputed).kind}`);
    const { chapters: name, window, windowEnd, openFilters, kinds: type } = reader.words.explore;
    const chapters = page.getByRole('navigation', { name }).getByRole('button');
    const current = chapters.and(page.locator('[aria-current]'));
    const other = chapters.and(page.locator(':not([aria-current])'));
    await expectToDiffer(current, other, 'border-top-color');
    await expectToDiffer(current.locator('span'), other.locator('span'), 'text-decoration-line');
    await expect(page.getByRole('slider', { name: window, exact: true })).toHaveCSS(
      'border-left-style',
      'solid',
    );
    const edge = page.getByRole('slider', { name: windowEnd });
    await expectToDiffer(edge, page.locator('body'), 'background-color', '::before');
    const badge = reader.mark(disputed).locator('[data-count]');
    await expect(badge).toHaveCSS('outline-style', 'solid');
    await expectToDiffer(badge, reader.mark(disputed), 'content', '::after');
    if (isMobile) await page.getByRole('button', { name: new RegExp(`^${openFilters}`, 'u') }).click();
    const kinds = page.getByRole('group', { name: type }).getByRole('button');
    await expectToDiffer(
      kinds.and(page.locator('[aria-pressed="true"]')),
      kinds.and(page.locator('[aria-pressed="false"]')),
      'border-top-width',
    );
  });
});
