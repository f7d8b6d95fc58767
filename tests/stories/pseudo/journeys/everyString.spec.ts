import type { Page } from '@playwright/test';
import { Reader } from '../../../journeys/reader.ts';
import { expect, test, unknownRight } from '../../../journeys/consoleCheck.ts';
import { localizedStoryOf } from '../../../journeys/localizedStory.ts';
import arXB from '../locales/ar-XB/index.ts';
import enXA from '../locales/en-XA/index.ts';
import story from '../story.ts';

// What is found here is hard-wired: it belongs into the messages of a language (`locales/<tag>/`), or into the story.

test.use({ complaints: unknownRight });

/** What has its own letters in every language: names of formats and licences, addresses, and what sources are called. */
const everywhere = [
  ...Object.values(story.sources).flatMap(({ title, publisher, via }) => [title, publisher, via]),
  'BibTeX',
  'CSL-JSON',
  'JSON',
  'CSV',
].filter((name) => name !== undefined);

/** Everything that a page says to the eye, to the ear, and to machines that show it elsewhere: what it says, and where. */
function said(page: Page): Promise<readonly (readonly [text: string, where: string])[]> {
  return page.evaluate(() => {
    const attributes = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'alt',
      'placeholder',
    ];
    const metas = 'meta[name="description"], meta[property^="og:"], meta[name^="twitter:"]';
    const { lang } = document.documentElement;
    const isOwn = (element: Element | null) =>
      element !== null &&
      element.closest('script, style, textarea, code, kbd, [hidden]') === null &&
      // What says of itself that it is in another language, such as the headline of a source.
      element.closest('[lang]')?.getAttribute('lang') === lang;
    const found: [string, string][] = [[document.title, 'title']];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, nodeValue } = texts.currentNode;
      if (isOwn(parentElement)) found.push([nodeValue ?? '', parentElement?.localName ?? '']);
    }
    for (const element of document.querySelectorAll('body *')) {
      if (!isOwn(element)) continue;
      for (const name of attributes) found.push([element.getAttribute(name) ?? '', name]);
    }
    for (const meta of document.querySelectorAll(metas)) {
      const content = meta.getAttribute('content') ?? '';
      const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
      if (!/^(?:https?:|og:type|website|article)/u.test(content) && !/card|locale|type/u.test(name))
        found.push([content, name]);
    }
    return found;
  });
}

/** What the page says in letters of English. */
async function escapedOn(page: Page): Promise<readonly string[]> {
  const texts = await said(page);
  expect(texts.length).toBeGreaterThan(20);
  const foreign = texts.filter(([text]) => {
    const own = everywhere.reduce((rest, name) => rest.replaceAll(name, ''), text);
    // Options of an address, which stand isolated: `lanes=9`.
    return /[a-z]/iu.test(own.replaceAll(/https?:\S+|\u2066\w+=\w+\u2069/gu, ''));
  });
  return foreign.map(([text, where]) => `${where}: ${text.trim()}`);
}

const folders = { 'en-XA': enXA, 'ar-XB': arXB };

for (const locale of ['en-XA', 'ar-XB'] as const) {
  const localized = localizedStoryOf(story, locale, folders);
  const { words, edition } = localized;
  const disputed = edition.events.find(({ claims, notes }) => claims.length > 1 && notes.length > 0);
  const event = `events/${disputed?.id}/`;

  test.describe(locale, () => {
    test('no string of the story escapes its language, alive, filtered and searched in vain', async ({
      page,
    }) => {
      const reader = new Reader(page, localized);
      await reader.open();
      expect(await escapedOn(page)).toEqual([]);
      await reader.button(words.explore.display).click();
      await reader.button(words.explore.openFilters).click();
      await page.getByRole('combobox').fill('zzzz');
      await expect(reader.chronicle).toContainText(words.reading.noMatch);
      // The reader’s own word.
      expect((await escapedOn(page)).filter((text) => !text.includes('zzzz'))).toEqual([]);
    });

    test('no string of an event escapes, its card opened, shared, cited and embedded', async ({ page }) => {
      const reader = new Reader(page, localized);
      await reader.open(event);
      for (const summary of await reader.card.locator('summary').all()) await summary.click();
      expect(await escapedOn(page)).toEqual([]);
      await reader.button(words.share.embed_event).click();
      await expect(page.getByRole('dialog', { name: words.editor.title })).toBeVisible();
      expect(await escapedOn(page)).toEqual([]);
    });

    test('no string of a link that cannot be followed escapes', async ({ page }) => {
      const reader = new Reader(page, localized);
      await reader.enter('?from=9&kinds=9&lanes=9&chapter=9&who=9&event=9');
      await expect(page.getByText(words.page.repairsTitle)).toBeVisible();
      expect(await escapedOn(page)).toEqual([]);
    });

    for (const path of [
      `chapters/${disputed?.chapter}/2/`,
      'sources/',
      'sources/2/',
      'changes/',
      'accounts/',
      'moments/',
      `moments/${edition.events.findLast(({ importance }) => importance === 1)?.id}/`,
      'embed/?preview=1&theme=9&list=1',
      `embed/?event=${disputed?.id}`,
    ]) {
      test(`no string of ${path} escapes`, async ({ page }) => {
        await page.goto(`/${locale}/${path}`);
        await page.waitForLoadState('networkidle');
        expect(await escapedOn(page)).toEqual([]);
      });
    }
  });
}

test('no string of the page for addresses where there is nothing escapes', async ({ page }) => {
  await page.goto('/404.html');
  expect(await escapedOn(page)).toEqual([]);
});
