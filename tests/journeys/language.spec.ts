import { otherLocale } from '../../src/i18n/locale.ts';
import { expect, inBothLanguages, Reader, test, titleOf } from './journey.ts';

inBothLanguages((locale) => {
  const other = otherLocale(locale);

  test('switching the language in the middle keeps event, window, filters and focus, without a reload', async ({
    page,
    reader,
  }) => {
    const place =
      'events/nato-council-condemns-attack/?from=2022-08-15&to=2022-10-15&lanes=kind&kinds=statement';
    await reader.open(place);
    await page.evaluate(() => {
      Object.assign(window, { stillTheSamePage: true });
    });
    await page.locator(`a[hreflang="${other}"]`).click();

    const after = new Reader(page, other);
    await expect(after.headline).toHaveText(titleOf('nato-council-condemns-attack', other));
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(page.locator('html')).toHaveAttribute('dir', other === 'ar' ? 'rtl' : 'ltr');
    await expect(page).toHaveTitle(new RegExp(titleOf('nato-council-condemns-attack', other)));
    await after.drawn();
    await expect(after.mark('nato-council-condemns-attack')).toBeVisible();
    expect(after.address()).toBe(`/${other}/${place}`);
    await expect(page.locator(`a[hreflang="${locale}"]`)).toBeFocused();
    expect(await page.evaluate(() => 'stillTheSamePage' in window)).toBe(true);
  });

  test('Back returns to the language before', async ({ page, reader }) => {
    await reader.open('events/ofac-sanctions-mois/');
    await page.locator(`a[hreflang="${other}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(reader.headline).toHaveText(titleOf('ofac-sanctions-mois', locale));
  });
});

test.describe('in Arabic', () => {
  test.use({ language: 'ar' });

  test('a reader can choose Arabic-Indic digits, and keeps them', async ({ page, reader }) => {
    await reader.open('events/ransomware-wiper-attack-15-july-2022/');
    await expect(reader.card).toContainText('15 يوليو 2022');
    await reader.button(reader.words.explore.display).click();
    await page.getByRole('radio', { name: reader.words.explore.digitsArabic }).check();
    await expect(reader.card).toContainText('١٥ يوليو ٢٠٢٢');
    await page.reload();
    await expect(reader.card).toContainText('١٥ يوليو ٢٠٢٢');
  });

  test('a date can be read in the Hijri and the Solar Hijri calendar', async ({ reader }) => {
    await reader.open('events/ransomware-wiper-attack-15-july-2022/');
    await reader.card.getByText(reader.words.reading.otherCalendars).click();
    await expect(reader.card).toContainText('16 ذو الحجة 1443');
    await expect(reader.card).toContainText('24 تير 1401');
  });
});
