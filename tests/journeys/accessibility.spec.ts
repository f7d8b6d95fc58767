import { atRest } from './atRest.ts';
import { axeViolations } from './axeViolations.ts';
import { expect, inBothDirections, test, unknownRight } from './journey.ts';
import { detail, disputed, gap, openingHeadlines, windowQuery } from './fixtureEvents.ts';

inBothDirections((locale) => {
  for (const [colorScheme, part] of [
    ['light', 'all'],
    // Colours are the same at every width and in each language.
    ...(locale === 'ar' ? ([['dark', 'colours']] as const) : []),
  ] as const) {
    test.describe(colorScheme, { tag: part === 'colours' ? '@anyWidth' : [] }, () => {
      test.use({ colorScheme });

      test('axe finds nothing on the first view', async ({ page, reader }) => {
        await reader.open();
        expect(await axeViolations(page, part)).toEqual([]);
      });

      test('axe finds nothing with an event open, filters shown and the display menu down', async ({
        page,
        reader,
        isMobile,
      }) => {
        // A link that was partly wrong: there is a notice too.
        await reader.open(`events/${disputed}/?lanes=kind&kinds=no-such-kind`);
        if (isMobile) await reader.button(reader.words.explore.openFilters).click();
        await reader.button(reader.words.explore.display).click();
        await expect(page.getByRole('alert')).toBeVisible();
        expect(await axeViolations(page, part)).toEqual([]);
      });

      test('axe finds nothing with what the masthead has behind it open, nor with results of a search', async ({
        page,
        reader,
      }) => {
        await reader.enter();
        await reader.button(reader.words.page.about).click();
        await expect(page.locator('[popover]')).toBeVisible();
        expect(await axeViolations(page, part)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('combobox').fill(reader.titleOf(disputed));
        await expect(page.getByRole('option').first()).toBeVisible();
        await page.keyboard.press('ArrowDown');
        await expect(page.getByRole('option', { selected: true })).toBeVisible();
        expect(await axeViolations(page, part)).toEqual([]);
      });

      test(
        'axe finds nothing on the pages beside the story',
        { tag: '@anyWidth' },
        async ({ page, reader }) => {
          for (const path of [
            'sources/',
            'changes/',
            'accounts/',
            'moments/',
            'embed/',
            `embed/?event=${disputed}`,
          ]) {
            await page.goto(reader.home + path);
            await atRest(page);
            expect(await axeViolations(page, part), path).toEqual([]);
          }
        },
      );
    });
  }

  test('axe finds nothing on a phone with a fold open, nor with the sheet drawn up', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(!isMobile, 'Wide screens have the card beside the list.');
    await reader.enter();
    await page.locator(`[data-part="fold"]:has(#event-${detail}) summary`).first().click();
    await expect(reader.entry(detail)).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await reader.entry(disputed).click();
    await reader.button(reader.words.page.wholeCard).click();
    await expect(reader.button(reader.words.page.wholeCard)).toHaveAttribute('aria-expanded', 'true');
    await atRest(page);
    expect(await axeViolations(page)).toEqual([]);
  });

  test.describe(() => {
    test.use({ complaints: unknownRight });

    test('axe finds nothing in the dialog for editors', { tag: '@inTurn' }, async ({ page, reader }) => {
      await reader.enter();
      await reader.button(reader.words.share.embed_story).click();
      await expect(page.getByRole('textbox', { name: reader.words.editor.code })).toBeVisible();
      await atRest(page);
      expect(await axeViolations(page)).toEqual([]);
    });
  });

  test('axe finds nothing where the picture has a cluster, a tip and a window without events', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'A phone has no tips, and its strip the same parts.');
    await reader.open();
    await reader.clusters.first().hover();
    await expect(page.locator('[data-tip]')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    const { start, end } = gap;
    await page.goto(`${reader.home}?${windowQuery(start + (end - start) / 10, start + (end - start) / 5)}`);
    await expect(reader.button(reader.words.timeline.toNearest)).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });

  test(
    'axe finds words that are too pale, whether their letters are joined or not',
    { tag: '@anyWidth' },
    async ({ page, reader }) => {
      await page.goto(reader.home + 'sources/');
      expect(await axeViolations(page, 'colours')).toEqual([]);
      await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
        heading.style.color = '#bbb';
      });
      const pale = await axeViolations(page, 'colours');
      expect(pale.map(({ id }) => id)).toContain('color-contrast');
    },
  );

  test(
    'the page can be walked through with the Tab key alone',
    { tag: '@anyWidth' },
    async ({ page, reader }) => {
      await reader.enter();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: reader.words.page.skipToText })).toBeFocused();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(reader.entry(openingHeadlines[0])).toBeFocused();
      await expect(reader.chronicle).toBeInViewport();
    },
  );

  test('from an event links lead past what is before the picture and the list', async ({ page, reader }) => {
    await reader.enter(`events/${disputed}/`);
    // While a page loads, what stands above the picture may come to be higher, and moves it out of sight.
    await atRest(page);
    const { page: said, explore } = reader.words;
    for (const [name, region] of [
      [said.skipToPicture, page.locator('#picture')],
      [explore.toList, reader.chronicle],
    ] as const) {
      const skip = page.getByRole('link', { name, exact: true }).first();
      await skip.focus();
      await expect(skip).toHaveCSS('clip-path', 'none');
      await page.keyboard.press('Enter');
      await expect(region).toBeInViewport();
      await page.keyboard.press('Tab');
      expect(await region.evaluate((it) => it.contains(document.activeElement))).toBe(true);
    }
  });

  test(
    'a reader who asks for more contrast has borders as plain as words, and no soft ones',
    { tag: '@anyWidth' },
    async ({ page, reader }) => {
      await page.emulateMedia({ contrast: 'more' });
      await reader.enter();
      const [ink = ''] = await page
        .locator('body')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
      const opener = reader.button(reader.words.explore.openFilters);
      await expect(opener).toHaveCSS('border-top-color', ink);
      await expect(page.locator('footer').first()).toHaveCSS('color', ink);
    },
  );
});

test('axe finds nothing where there is no page', { tag: '@anyWidth' }, async ({ page }) => {
  await page.goto('/404.html');
  expect(await axeViolations(page)).toEqual([]);
});
