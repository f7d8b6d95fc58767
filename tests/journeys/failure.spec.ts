import { expect, inBothDirections, test, localizedStories, titleOf } from './journey.ts';
import { later } from './fixtureEvents.ts';
import { Reader } from './reader.ts';

// The browser itself reports what could not be fetched.
test.use({ complaints: /Failed to load resource|ERR_FAILED/ });

/** The resources of a language. */
const chunkOf = (locale: string) => new RegExp(`assets/${locale}-[^/]*\\.js$`);

test('without the picture the story is still there, the reader is told and can try again', async ({
  page,
  reader,
}) => {
  const chunk = /Timeline-[^/]*\.js$/;
  await page.route(chunk, (route) => route.abort());
  await reader.enter(`events/${later}/`);
  await reader.staticPicture.scrollIntoViewIfNeeded();
  await expect(page.getByRole('alert')).toContainText(reader.words.page.pictureFailed);
  await expect(reader.headline).toHaveText(reader.titleOf(later));
  await page.unroute(chunk);
  await reader.button(reader.words.page.tryAgain).click();
  await reader.drawn();
});

test('a language that cannot be fetched is told, and the switch works once the network is back', async ({
  page,
  reader,
}) => {
  await reader.open(`events/${later}/`);
  await page.route(chunkOf('ar'), (route) => route.abort());
  await reader.linkTo('ar').click();
  await expect(page.getByRole('alert')).toContainText(reader.words.page.languageFailed);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.unroute(chunkOf('ar'));
  await reader.linkTo('ar').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(new Reader(page, localizedStories.ar).headline).toHaveText(titleOf(later, 'ar'));
});

inBothDirections((locale) => {
  test('a page whose data cannot be fetched keeps its text, says what is missing and offers nothing dead', async ({
    page,
    reader,
  }) => {
    await page.route(chunkOf(locale), (route) => route.abort());
    await page.goto(`${reader.home}events/${later}/`);
    await expect(page.getByRole('alert')).toContainText(reader.words.crash.textOnly);
    await expect(reader.headline).toHaveText(reader.titleOf(later));
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(reader.button(reader.words.explore.display)).toHaveCount(0);
  });
});

test('a copy in an archive keeps its text and its address, and offers nothing dead', async ({
  page,
  reader,
}) => {
  const copy = `/web/2026/https://news.example/en/events/${later}/`;
  const original = await page.request.get(`/en/events/${later}/`);
  await page.route(copy, async (route) => route.fulfill({ response: original }));
  await page.goto(copy);
  await expect(page.locator('html')).toHaveAttribute('data-script', 'failed');
  await expect(reader.headline).toHaveText(reader.titleOf(later));
  await expect(reader.button(reader.words.explore.display)).toHaveCount(0);
  expect(reader.address()).toBe(copy);
});
