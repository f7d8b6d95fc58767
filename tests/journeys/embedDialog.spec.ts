import { editions, expect, inBothDirections, test, titleOf, unknownRight, words } from './journey.ts';
import { copiedCodes, expectToFit } from './embedCode.ts';
import { disputed } from './fixtureEvents.ts';

test.use({ complaints: unknownRight });

test.describe('on a desk', () => {
  test.skip(({ isMobile }) => isMobile, 'Editors sit at desks; narrow columns are tried there too.');

  inBothDirections((locale) => {
    // What is in the code of each is tried in one direction: that of its text does not depend on what it opens with.
    for (const id of locale === 'en' ? [null] : [disputed]) {
      test(`the code of the dialog at ${id ?? 'the story'} fits at every width when it is pasted elsewhere`, async ({
        reader,
      }) => {
        test.slow();
        const codes = await copiedCodes(reader, id, ['frame', 'fitting', 'element']);
        expect(new Set(codes).size).toBe(3);
        for (const code of codes) {
          expect(code).toContain(`lang="${locale}"`);
          await expectToFit(reader, code, id);
        }
      });
    }
  });

  test('the dialog opens, is used and is left by keyboard alone, and gives the focus back', async ({
    page,
    reader,
  }) => {
    await reader.enter();
    const opener = page.getByRole('button', { name: words.en.share.embed_story });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.en.editor.title });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('radio', { name: words.en.explore.themeAuto }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('textbox', { name: words.en.editor.code })).toHaveValue(/theme=light/);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

  test('Escape closes the dialog from its preview as well, unless something there answers it', async ({
    page,
    reader,
  }) => {
    await reader.enter();
    const opener = page.getByRole('button', { name: words.en.share.embed_story });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: words.en.editor.title });
    const preview = dialog.frameLocator('iframe');
    const search = preview.getByRole('combobox');
    await expect(preview.locator('[data-script="alive"]')).toBeAttached();
    await search.fill(reader.titleOf(disputed));
    await expect(preview.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(search).toHaveValue('');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

  test('Escape from a card that is open in the preview closes that alone, the next one the dialog', async ({
    page,
    reader,
  }) => {
    await reader.enter(`events/${disputed}/`);
    const opener = page.getByRole('button', { name: words.en.share.embed_event, exact: true });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: words.en.editor.title });
    const preview = dialog.frameLocator('iframe');
    const headline = preview.getByRole('heading', { name: reader.titleOf(disputed) });
    await expect(preview.locator('[data-script="alive"]')).toBeAttached();
    await preview.getByRole('button', { name: words.en.reading.close }).focus();
    await page.keyboard.press('Escape');
    await expect(headline).toHaveCount(0);
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

  test('a code of what is seen says its days, also those that the story opens with today', async ({
    page,
    reader,
  }) => {
    await reader.enter();
    await page.getByRole('button', { name: words.en.share.embed_story }).click();
    const dialog = page.getByRole('dialog', { name: words.en.editor.title });
    await dialog.getByRole('radio', { name: words.en.editor.opening_here }).click();
    const { start, end } = editions.en.opening;
    const [from, to] = [start, end - 1].map((time) => new Date(time).toISOString().slice(0, 10));
    await expect(dialog.getByRole('textbox', { name: words.en.editor.code })).toHaveValue(
      new RegExp(`from=${from}&amp;to=${to}"`),
    );
  });

  test('every other language can be chosen, is previewed and written into the code', async ({
    page,
    reader,
  }) => {
    await reader.enter(`events/${disputed}/`);
    await page.getByRole('button', { name: words.en.share.embed_event, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: words.en.editor.title });
    for (const locale of ['ar', 'fa'] as const) {
      await dialog.getByRole('radio', { name: editions[locale].language.ownName }).click();
      await expect(
        dialog.frameLocator('iframe').getByRole('heading', { name: titleOf(disputed, locale) }),
      ).toBeVisible();
      await expect(dialog.getByRole('textbox', { name: words.en.editor.code })).toHaveValue(
        new RegExp(`/${locale}/embed/`),
      );
    }
    await expect(dialog).toBeVisible();
  });
});
