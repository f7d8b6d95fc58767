import { expect, inBothLanguages, Reader, test, titleOf } from './journey.ts';

// The browser itself reports what could not be fetched.
test.use({ complaints: /Failed to load resource|ERR_FAILED/ });

test('without the picture the story is still there, the reader is told and can try again', async ({
  page,
  reader,
}) => {
  const chunk = /Timeline-[^/]*\.js$/;
  await page.route(chunk, (route) => route.abort());
  await page.goto('/en/events/albania-severs-ties-with-iran/');
  await reader.still.scrollIntoViewIfNeeded();
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
  await reader.open('events/albania-severs-ties-with-iran/');
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

inBothLanguages((locale) => {
  test('a page whose data cannot be fetched keeps its text, says what is missing and offers nothing dead', async ({
    page,
    reader,
  }) => {
    await page.route(new RegExp(`assets/${locale}-[^/]*\\.js$`), (route) => route.abort());
    await page.goto(`/${locale}/events/albania-severs-ties-with-iran/`);
    await expect(page.getByRole('alert')).toContainText(reader.words.crash.textOnly);
    await expect(reader.headline).toHaveText(titleOf('albania-severs-ties-with-iran', locale));
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(reader.button(reader.words.explore.display)).toHaveCount(0);
  });
});

test('a copy in an archive keeps its text and its address, and offers nothing dead', async ({
  page,
  reader,
}) => {
  const copy = '/web/2026/https://news.example/en/events/albania-severs-ties-with-iran/';
  const original = await page.request.get('/en/events/albania-severs-ties-with-iran/');
  await page.route(copy, async (route) => route.fulfill({ response: original }));
  await page.goto(copy);
  await expect(page.locator('html')).toHaveAttribute('data-script', 'failed');
  await expect(reader.headline).toHaveText(titleOf('albania-severs-ties-with-iran', 'en'));
  await expect(reader.button(reader.words.explore.display)).toHaveCount(0);
  expect(reader.address()).toBe(copy);
});
