import type { Page } from '@playwright/test';
import { hostPage } from '../setup/hostPage.ts';
import { expect, inBothLanguages, test, titleOf, words, unknownRight } from './journey.ts';

test.use({ complaints: unknownRight });

const attack = 'tims-border-system-attack';

/** From the narrowest to the widest column, with both sides of each width at which the frame is laid out anew. */
const widths = [280, 320, 390, 500, 623, 624, 768, 1015, 1016, 1200];

/** What is left of the frame, or lacks, below its content (CSS px). */
async function excessOf(page: Page): Promise<number> {
  const frame = page.locator('iframe');
  const given = await frame.evaluate((one) => one.getBoundingClientRect().height);
  const needed = await page
    .frameLocator('iframe')
    .locator('body')
    .evaluate((body) => body.getBoundingClientRect().height);
  return given - needed;
}

test.describe('on a desk', () => {
  test.skip(({ isMobile }) => isMobile, 'Editors sit at desks; narrow columns are tried there too.');

  inBothLanguages((locale) => {
    const { share } = words[locale];
    for (const [path, opened] of [
      ['', words[locale].reading.storyInShort],
      [`events/${attack}/`, titleOf(attack, locale)],
    ] as const) {
      test(`the code of the dialog at /${path} fits at every width when it is pasted elsewhere`, async ({
        page,
        context,
        reader,
      }) => {
        test.slow();
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.goto(`/${locale}/${path}`);
        await reader.hydrated();
        await page
          .getByRole('button', { name: path === '' ? share.embed_story : share.embed_event, exact: true })
          .click();
        const dialog = page.getByRole('dialog', { name: share.title });
        await expect(dialog.frameLocator('iframe').getByRole('heading', { name: opened })).toBeVisible();
        const codes: string[] = [];
        for (const way of [share.way_frame, share.way_fitting, share.way_element]) {
          await dialog.getByRole('radio', { name: way, exact: true }).click();
          await dialog.getByRole('button', { name: share.copy }).click();
          await expect(dialog.getByText(share.copied, { exact: true })).toBeVisible();
          codes.push(await page.evaluate(() => navigator.clipboard.readText()));
        }
        for (const code of codes) {
          const isFitted = code.includes('<script');
          const { address, close } = await hostPage(code);
          await page.goto(address);
          await expect(page.frameLocator('iframe').getByRole('heading', { name: opened })).toBeVisible();
          for (const width of widths) {
            await page.setViewportSize({ width, height: 900 });
            // A frame that nothing fits is made for the most that its text may need.
            const most = isFitted ? 64 : path === '' ? 100 : 300;
            await expect(async () => {
              const excess = await excessOf(page);
              expect(excess, `${width} px`).toBeGreaterThan(-1);
              expect(excess, `${width} px`).toBeLessThan(most);
            }).toPass({ intervals: [50, 100, 250], timeout: 5000 });
          }
          close();
        }
      });
    }
  });

  test('the dialog opens, is used and is left by keyboard alone, and gives the focus back', async ({
    page,
    reader,
  }) => {
    await page.goto('/en/');
    await reader.hydrated();
    const opener = page.getByRole('button', { name: words.en.share.embed_story });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.en.share.title });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('radio', { name: words.en.explore.themeAuto }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('textbox', { name: words.en.share.code })).toHaveValue(/theme=light/);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

  test('the other language is previewed and written into the code', async ({ page, reader }) => {
    await page.goto(`/en/events/${attack}/`);
    await reader.hydrated();
    await page.getByRole('button', { name: words.en.share.embed_event, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: words.en.share.title });
    await dialog.getByRole('radio', { name: 'العربية' }).click();
    await expect(
      dialog.frameLocator('iframe').getByRole('heading', { name: titleOf(attack, 'ar') }),
    ).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: words.en.share.code })).toHaveValue(/\/ar\/embed\//);
    await expect(dialog).toBeVisible();
  });
});
