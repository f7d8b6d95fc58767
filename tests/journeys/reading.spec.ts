import { atRest } from './atRest.ts';
import { sourceIdsOf } from '../../src/model/sourceIds.ts';
import { editions, expect, inBothDirections, test } from './journey.ts';
import { detail, disputed, eventIn, latest, next, wordOnlyOf } from './fixtureEvents.ts';

inBothDirections((locale) => {
  test('an event chosen in the picture is read on the card, named in the address, marked in the list', async ({
    reader,
  }) => {
    await reader.open();
    await reader.mark(disputed).click();
    await expect(reader.headline).toHaveText(reader.titleOf(disputed));
    await expect(reader.entry(disputed)).toHaveAttribute('aria-current', 'true');
    expect(reader.address()).toBe(`${reader.home}events/${disputed}/`);
  });

  test('an event chosen in the list brings the reader to its card', async ({ reader }) => {
    await reader.enter();
    await reader.openAll();
    await reader.entry(latest).click();
    await expect(reader.headline).toHaveText(reader.titleOf(latest));
    await expect(reader.headline).toBeFocused();
    await expect(reader.headline).toBeInViewport();
    await reader.drawn();
    await expect(reader.mark(latest)).toBeVisible();
  });

  test(
    'the card tells who says what, where sources disagree, and links safely to the sources',
    { tag: '@anyWidth' },
    async ({ reader }) => {
      await reader.enter(`events/${disputed}/`);
      const event = eventIn(locale, disputed);
      const { claims, notes } = event;
      for (const { text } of claims) await expect(reader.card).toContainText(text);
      for (const note of notes) await expect(reader.card).toContainText(note);
      await expect(reader.card.getByRole('heading', { name: reader.words.reading.notes })).toBeVisible();
      const links = reader.card.locator('a[target="_blank"]');
      const cited = sourceIdsOf(event);
      expect(cited.length).toBeGreaterThan(3);
      await expect(links).toHaveCount(cited.length);
      for (const link of await links.all()) {
        await expect(link).toHaveAttribute('rel', /noopener/);
        await expect(link).toHaveAttribute('href', /^https?:/);
      }
    },
  );

  test(
    'next and previous go through the story in time, and Back goes back',
    { tag: '@anyWidth' },
    async ({ page, reader }) => {
      await reader.enter(`events/${disputed}/`);
      const following = next(disputed);
      await reader.card
        .getByRole('link', { name: reader.titleOf(following) })
        .first()
        .click();
      await expect(reader.headline).toHaveText(reader.titleOf(following));
      await reader.card
        .getByRole('link', { name: reader.titleOf(disputed) })
        .first()
        .click();
      await expect(reader.headline).toHaveText(reader.titleOf(disputed));
      await page.goBack();
      await expect(reader.headline).toHaveText(reader.titleOf(following));
      await page.goForward();
      await expect(reader.headline).toHaveText(reader.titleOf(disputed));
    },
  );

  test('closing the card brings the story in short back', { tag: '@anyWidth' }, async ({ reader }) => {
    await reader.enter(`events/${disputed}/`);
    await reader.card.getByRole('button', { name: reader.words.reading.close }).click();
    await expect(reader.headline).toHaveText(reader.words.reading.storyInShort);
    expect(reader.address()).toBe(reader.home);
  });

  test('the story can be read from its beginning', async ({ reader, isMobile }) => {
    test.skip(isMobile, 'A phone has the list itself there.');
    await reader.enter();
    await reader.card.getByRole('link', { name: reader.words.reading.startAtBeginning }).click();
    await expect(reader.headline).toBeFocused();
    expect(reader.address()).toContain('/events/');
  });

  test('from the card the reader finds the event in the list', { tag: '@inTurn' }, async ({ reader }) => {
    await reader.enter(`events/${detail}/`);
    await reader.card.getByRole('link', { name: reader.words.page.showInList }).click();
    await expect(reader.entry(detail)).toBeInViewport();
  });

  test(
    'a number beside a claim leads to its source among all of them, and Back returns to the claim',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      await reader.enter();
      await reader.openAll();
      const event = page.locator(`#event-${disputed}`);
      const number = event.locator('[role="doc-noteref"]').first();
      await number.click();
      const source = page.locator(':target');
      await expect(source).toBeInViewport();
      await expect(source.getByRole('link')).toHaveAttribute('href', /^https?:/);
      await page.goBack();
      await expect(number).toBeInViewport();
    },
  );

  test('what stands behind an event opens under the finger, and nothing else moves', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'A phone has a sheet for it.');
    await reader.enter();
    const event = page.locator(`#event-${detail}`);
    const line = event.locator('summary');
    const fold = page.locator('[data-part="fold"] > details', { has: event });
    await fold.locator('> summary').click();
    await line.scrollIntoViewIfNeeded();
    // What comes into sight is laid out only now, and has another height than was kept for it.
    await atRest(page);
    const before = await line.boundingBox();
    expect(before?.height).toBeGreaterThanOrEqual(44);
    await line.click();
    await expect(event.locator('details p').first()).toBeVisible();
    expect(await line.boundingBox()).toEqual(before);
  });

  test(
    'the link to an event can be copied and followed',
    { tag: '@anyWidth' },
    async ({ page, context, reader }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await reader.enter(`events/${disputed}/?lanes=kind`);
      await reader.card.getByRole('button', { name: reader.words.reading.copyLink_event }).click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(copied).pathname + new URL(copied).search).toBe(`${reader.home}events/${disputed}/`);
      await page.goto(copied);
      await expect(reader.headline).toHaveText(reader.titleOf(disputed));
    },
  );

  test(
    'a search narrows the list, and an empty result has words and a way back',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      await reader.enter();
      const search = page.getByRole('combobox');
      const found = reader.chronicle.locator('li[id^="event-"]:not([hidden])');
      await search.fill(wordOnlyOf(detail, locale));
      await expect(reader.entry(detail)).toBeVisible();
      await expect(found).toHaveCount(1);
      await search.fill('zzzz');
      await expect(reader.chronicle).toContainText(reader.words.reading.noMatch);
      await reader.chronicle.getByRole('button', { name: reader.words.reading.clearFilters }).click();
      await expect(found).toHaveCount(editions[locale].events.length);
      await expect(search).toHaveValue('');
    },
  );

  test('an event chosen in the picture is read beside it, with nothing over either', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'A phone has a sheet.');
    await reader.open();
    await reader.mark(disputed).click();
    await expect(reader.headline).toBeInViewport();
    await expect(reader.mark(disputed)).toBeInViewport();
    const [card, picture] = await Promise.all([reader.card.boundingBox(), reader.picture.boundingBox()]);
    if (card === null || picture === null) throw new Error('Both should be on the screen.');
    const [first, second] = locale === 'ar' ? [picture, card] : [card, picture];
    expect(first.x + first.width).toBeLessThanOrEqual(second.x);
    await expect(page.locator('[data-tip]')).toBeHidden();
    // Below the picture the list begins near it, and has it in the whole list a press away.
    await expect(reader.entry(disputed)).toHaveAttribute('aria-current', 'true');
    const beginning = await reader.chronicle.boundingBox();
    const entry = await reader.entry(disputed).boundingBox();
    expect((entry?.y ?? Infinity) - (beginning?.y ?? 0)).toBeLessThan(800);
    await reader.chronicle.locator(`a[href="#event-${disputed}"]`).click();
    await expect(reader.entry(disputed)).toBeInViewport();
    await expect(reader.chronicle.locator('li[id^="event-"]')).toHaveCount(editions[locale].events.length);
  });

  test('whoever goes on from the foot of a card comes to the head of the next', async ({ reader }) => {
    await reader.enter(`events/${disputed}/`);
    const following = next(disputed);
    const foot = reader.card.getByRole('link', { name: reader.titleOf(following) }).last();
    await foot.scrollIntoViewIfNeeded();
    await foot.click();
    await expect(reader.headline).toHaveText(reader.titleOf(following));
    await expect(reader.headline).toBeInViewport();
  });
});
