import { AxeBuilder } from '@axe-core/playwright';
import { expect, inBothLanguages, test } from './journey.ts';

inBothLanguages((locale) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme });

      test('axe finds nothing on the first view', async ({ page, reader }) => {
        // The whole story is in the page: axe looks at thousands of elements.
        test.slow();
        await reader.open();
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      });

      test('axe finds nothing with an event open, filters shown and the display menu down', async ({
        page,
        reader,
        isMobile,
      }) => {
        await reader.open('events/ransomware-wiper-attack-15-july-2022/?lanes=kind&kinds=x');
        if (isMobile) await reader.button(reader.words.explore.openFilters).click();
        await reader.button(reader.words.explore.display).click();
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      });
    });
  }

  test('axe finds nothing on the pages beside the story', async ({ page }) => {
    test.slow();
    for (const path of ['sources/', 'changes/']) {
      await page.goto(`/${locale}/${path}`);
      expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([]);
    }
  });

  test('the page can be walked through with the Tab key alone', async ({ page, reader }) => {
    await reader.open();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: reader.words.page.skipToText })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});
