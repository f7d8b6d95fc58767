import { expect, localizedStories, test, titleOf } from './journey.ts';
import { disputed, later, next } from './fixtureEvents.ts';
import { Reader } from './reader.ts';

// The browser itself reports what could not be fetched.
test.use({ complaints: /Failed to load resource|There is nothing of|Failed to fetch/ });

test('of an old page, whose files are gone since a new one was published, the language is had by loading it anew', async ({
  page,
  reader,
}) => {
  for (const address of [`events/${later}/`, `embed/?event=${later}`]) {
    await reader.enter(address);
    await page.route(/assets\/(ar|resources-ar)-[^/]*\.js$|\/ar\/events\//, (route) =>
      route.fulfill({ status: 404 }),
    );
    await reader.linkTo('ar').click();
    await reader.button(reader.words.page.tryAgain).click();
    const anew = reader.button(reader.words.crash.reload);
    await expect(anew).toBeVisible();
    await expect(reader.headline).toHaveText(titleOf(later, 'en'));
    await page.unrouteAll();
    await anew.click();
    const other = new Reader(page, localizedStories.ar);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(other.headline).toHaveText(titleOf(later, 'ar'));
  }
});

test('of an old page each part that comes late is told, and had by loading the page anew', async ({
  page,
  reader,
}) => {
  const { page: words, crash, share, explore } = reader.words;
  await reader.enter(`events/${later}/`);
  await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }));

  await page.getByRole('combobox').fill(titleOf(disputed, 'en'));
  await expect(page.getByText(explore.searchFailed).first()).toBeVisible();
  await page.getByRole('combobox').fill('');

  // The text of the next event is there already, and that of the one after it not.
  for (const following of [next(later), next(next(later))]) {
    await reader.card.locator('a[rel="next"]').last().click();
    await expect(reader.headline).toHaveText(reader.titleOf(following));
  }
  await expect(reader.card.getByRole('alert')).toContainText(words.textFailed);
  await page.goBack();
  await page.goBack();
  await expect(reader.headline).toHaveText(reader.titleOf(later));

  await reader.wake();
  const picture = page.getByRole('alert').filter({ hasText: words.pictureFailed });
  await picture.getByRole('button', { name: words.tryAgain }).click();
  await expect(picture.getByRole('button', { name: crash.reload })).toBeVisible();

  await reader.card.getByRole('button', { name: share.embed_event }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(share.failed);
  await dialog.getByRole('button', { name: words.tryAgain }).click();
  await page.unrouteAll();
  await dialog.getByRole('button', { name: crash.reload }).click();
  await reader.drawn();
  await expect(reader.headline).toHaveText(reader.titleOf(later));
});
