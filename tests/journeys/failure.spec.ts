import type { Route } from '@playwright/test';
import { expect, inBothDirections, test, localizedStories, titleOf } from './journey.ts';
import { disputed, later } from './fixtureEvents.ts';
import { heldBack } from './heldBack.ts';
import { Reader } from './reader.ts';

// The browser itself reports what could not be fetched, or is no script.
test.use({
  complaints:
    /Failed to load resource|ERR_FAILED|Failed to load module script|Failed to fetch|SyntaxError|ReferenceError|TypeError: \[\]\.methodOf2040|There is nothing of|Failed to decode downloaded font|OTS parsing error/,
});

/** The scripts that hydrate pages, and pages for frames. */
const entryOfPage = /assets\/index-[^/]*\.js$/;
const entryOfFrame = /assets\/frame-[^/]*\.js$/;

/** The resources of a language. */
const chunkOf = (locale: string) => new RegExp(`assets/${locale}-[^/]*\\.js$`);

test('without the picture the story is still there, the reader is told and can try again', async ({
  page,
  reader,
}) => {
  const chunk = /Timeline-[^/]*\.js$/;
  await page.route(chunk, (route) => route.abort());
  await reader.enter(`events/${later}/`);
  await reader.wake();
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

test('without any typeface and image the page is read and used as ever', async ({ page, reader }) => {
  for (const answer of [
    (route: Route) => route.abort(),
    (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Nothing' }),
  ]) {
    await page.route(/\.(?:woff2|png|svg)(?:$|\?)/u, answer);
    await reader.open(`events/${later}/`);
    await reader.mark(disputed).click();
    await expect(reader.headline).toHaveText(titleOf(disputed, 'en'));
    await page.unrouteAll();
  }
});

/** The scripts with what is searched. */
const searchIndexes = /\/assets\/search-/u;

/** The scripts with the texts of events. */
const eventTexts = /\/assets\/events-/u;

inBothDirections((locale) => {
  test('the text of an event that cannot be fetched is told, and there once the network is back', async ({
    page,
    reader,
  }) => {
    await reader.open();
    await page.route(eventTexts, (route) => route.abort());
    await reader.mark(disputed).click();
    await expect(reader.headline).toHaveText(titleOf(disputed, locale));
    const failure = reader.card.getByRole('alert');
    await expect(failure).toContainText(reader.words.page.textFailed);
    await page.unroute(eventTexts);
    await failure.getByRole('button', { name: reader.words.page.tryAgain }).click();
    await expect(reader.card.getByRole('region', { name: reader.words.reading.claims })).toBeVisible();
    await expect(failure).toBeHidden();
  });

  test('a search whose index cannot be fetched is told, hides nothing, and works once the network is back', async ({
    page,
    reader,
  }) => {
    await page.route(searchIndexes, (route) => route.abort());
    await page.goto(`${reader.home}?q=${encodeURIComponent(titleOf(disputed, locale))}`);
    const filters = page.getByRole('search');
    await expect(filters.getByText(reader.words.explore.searchFailed).first()).toBeVisible();
    await expect(reader.chronicle.locator('li[id^="event-"]:visible')).not.toHaveCount(1);
    await page.unroute(searchIndexes);
    await filters.getByRole('button', { name: reader.words.explore.searchAgain }).click();
    await expect(reader.chronicle.locator('li[id^="event-"]:visible')).toHaveCount(1);
  });

  test('a frame that opens with an event whose text does not come tells so', async ({ page, reader }) => {
    await page.route(eventTexts, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sign in' }));
    await page.goto(`${reader.home}embed/?event=${disputed}`);
    await expect(reader.headline).toHaveText(titleOf(disputed, locale));
    const failure = reader.card.getByRole('alert');
    await expect(failure).toContainText(reader.words.page.textFailed);
    await expect(failure.getByRole('link')).toHaveAttribute('href', `${reader.home}events/${disputed}/`);
  });
});

/** What a browser may get for a script. */
const insteadOfScript: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'no answer': (route) => route.abort(),
  'a missing file': (route) => route.fulfill({ status: 404, body: '' }),
  'a page': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
  'a page that says it is a script': (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '<!doctype html><p>Sign in' }),
  'the half of it': async (route) => {
    const response = await route.fetch();
    const whole = await response.text();
    // Without its other headers: browsers keep no answer that was cut off.
    await route.fulfill({ contentType: 'text/javascript', body: whole.slice(0, whole.length / 2) });
  },
  'an empty file': (route) => route.fulfill({ contentType: 'text/javascript', body: '' }),
  'what the browser does not understand': (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'using newer = syntax of 2040;' }),
  'what the browser does not have': (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '[].methodOf2040();' }),
};

inBothDirections((locale) => {
  // What is told is the same for all: the other direction sees it once.
  const kinds = Object.entries(insteadOfScript).slice(0, locale === 'en' ? undefined : 1);
  for (const [kind, answer] of kinds) {
    test(`a page that gets ${kind} for its script keeps its text, says so and offers nothing dead`, async ({
      page,
      reader,
    }) => {
      await page.route(entryOfPage, answer);
      await page.goto(`${reader.home}events/${later}/?kinds=x`);
      const notice = page.getByRole('alert');
      await expect(notice).toContainText(reader.words.crash.textOnly);
      await expect(reader.headline).toHaveText(reader.titleOf(later));
      await expect(page.getByRole('combobox')).toHaveCount(0);
      await expect(page.getByRole('button')).toHaveText([reader.words.crash.reload, reader.words.page.about]);
      await page.unroute(entryOfPage);
      await notice.getByRole('button', { name: reader.words.crash.reload }).click();
      await reader.hydrated();
      await expect(reader.headline).toHaveText(reader.titleOf(later));
      await expect(notice.getByText(reader.words.crash.textOnly)).toHaveCount(0);
    });

    test(`a page for frames that gets ${kind} for its script says so as well`, async ({ page, reader }) => {
      await page.route(entryOfFrame, answer);
      await page.goto(`${reader.home}embed/?theme=dark`);
      const notice = page.getByRole('alert');
      await expect(notice).toContainText(reader.words.crash.textOnly);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
      await expect(page.getByRole('button')).toHaveText([reader.words.crash.reload]);
      await page.unroute(entryOfFrame);
      await notice.getByRole('button', { name: reader.words.crash.reload }).click();
      await reader.hydrated();
      await expect(notice).toHaveCount(0);
      expect(reader.address()).toBe(`${reader.home}embed/?theme=dark`);
    });
  }

  test('a page whose script does not come says so after a while, and takes it when it comes', async ({
    page,
    reader,
  }) => {
    await page.clock.install();
    const arrive = await heldBack(page, entryOfPage);
    await page.goto(reader.home, { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('combobox')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.clock.fastForward('00:16');
    await expect(page.getByRole('alert')).toContainText(reader.words.crash.textOnly);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    arrive();
    await reader.hydrated();
    await expect(page.getByRole('combobox')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('a page whose data came empty says so', async ({ page, reader }) => {
    await page.route(chunkOf(locale), insteadOfScript['an empty file'] ?? (() => {}));
    await page.goto(reader.home);
    await expect(page.getByRole('alert')).toContainText(reader.words.crash.textOnly);
    await expect(page.getByRole('button')).toHaveText([reader.words.crash.reload, reader.words.page.about]);
  });

  test('a page whose data cannot be fetched keeps its text, says what is missing and offers nothing dead', async ({
    page,
    reader,
  }) => {
    await page.route(chunkOf(locale), (route) => route.abort());
    await page.goto(`${reader.home}events/${later}/`);
    await expect(page.getByRole('alert')).toContainText(reader.words.crash.textOnly);
    await expect(reader.headline).toHaveText(reader.titleOf(later));
    await expect(page.getByRole('combobox')).toHaveCount(0);
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
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(reader.headline).toHaveText(reader.titleOf(later));
  await expect(reader.button(reader.words.explore.display)).toHaveCount(0);
  expect(reader.address()).toBe(copy);
});
