import type { Frame, Page } from '@playwright/test';
import { expect, inBothDirections, test, localizedStories, titleOf } from './journey.ts';
import { disputed } from './fixtureEvents.ts';
import { Reader } from './reader.ts';

/** Does to `page` what Google's translation does: each text gives way to two elements, one in the other. */
async function translate(page: Page | Frame): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.classList.add('translated-ltr');
    const texts: Node[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) texts.push(walker.currentNode);
    for (const text of texts) {
      const isRead = text.parentElement?.closest('script, style, noscript, .translation') === null;
      if (!isRead || text.textContent?.trim() === '') continue;
      const [outer, inner] = [document.createElement('span'), document.createElement('span')];
      outer.className = 'translation';
      inner.textContent = `[${text.textContent}]`;
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
    }
  });
}

inBothDirections((locale, other) => {
  for (const address of [`events/${disputed}/`, `embed/?event=${disputed}`]) {
    test(`a page that the browser translates tells of the event that the reader is at (/${address})`, async ({
      page,
      reader,
    }) => {
      const { events } = reader.localized.edition;
      const at = events.findIndex(({ id }) => id === disputed);
      await reader.enter(address);
      await expect(reader.headline).toHaveText(reader.titleOf(disputed));
      for (const { title } of events.slice(at + 1, at + 4)) {
        await translate(page);
        await page.locator('#card a[rel="next"]').last().click();
        await expect(reader.headline).toHaveText(title);
        await expect(page.locator('#card a[rel="next"]').last()).not.toContainText(title);
      }
      await page.getByRole('combobox').fill(reader.titleOf(disputed));
      await translate(page);
      await page.getByRole('combobox').fill('');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });

    test(`and is read in another of its languages as that was written (/${address})`, async ({
      page,
      reader,
    }) => {
      await reader.enter(address);
      await translate(page);
      await reader.linkTo(other).click();
      const there = new Reader(page, localizedStories[other]);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await there.hydrated();
      await expect(page.locator('.translation')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(there.words.story.headline);
      await expect(there.headline).toHaveText(titleOf(disputed, other));
    });
  }

  test('Back from a translated page to another language shows that language', async ({ page, reader }) => {
    await reader.enter(`events/${disputed}/`);
    await reader.linkTo(other).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await translate(page);
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('.translation')).toHaveCount(0);
    await expect(reader.headline).toHaveText(reader.titleOf(disputed));
  });
});
