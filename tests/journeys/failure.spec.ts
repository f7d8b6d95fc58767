import { expect, Reader, test, titleOf } from './journey.ts';

// The browser itself reports what could not be fetched.
test.use({ complaints: /Failed to load resource|ERR_FAILED/ });

test('without the picture the story is still there, the reader is told and can try again', async ({
  page,
  reader,
}) => {
  const chunk = /Timeline-[^/]*\.js$/;
  await page.route(chunk, (route) => route.abort());
  await page.goto('/en/?event=albania-severs-ties-with-iran');
  await expect(page.getByRole('alert')).toContainText(reader.words.page.pictureFailed);
  await expect(reader.headline).toHaveText(titleOf('albania-severs-ties-with-iran', 'en'));
  await page.unroute(chunk);
  await reader.button(reader.words.page.tryAgain).click();
  await reader.drawn();
});

test('a language that cannot be fetched is told, and the switch works once the network is back', async ({
  page,
  reader,
}) => {
  await reader.open('?event=albania-severs-ties-with-iran');
  const chunk = /assets\/ar-[^/]*\.js$/;
  await page.route(chunk, (route) => route.abort());
  const other = page.locator('a[hreflang="ar"]');
  await other.click();
  await expect(page.getByRole('alert')).toContainText(reader.words.page.languageFailed);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.unroute(chunk);
  await other.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(new Reader(page, 'ar').headline).toHaveText(titleOf('albania-severs-ties-with-iran', 'ar'));
});

test('a page whose data cannot be fetched says so, in its language', async ({ page }) => {
  await page.route(/assets\/ar-[^/]*\.js$/, (route) => route.abort());
  await page.goto('/ar/');
  await expect(page.getByRole('alert')).toContainText('حدث خلل');
});
