import { editions, expect, inBothLanguages, test, titleOf } from './journey.ts';

const attack = 'ransomware-wiper-attack-15-july-2022';

inBothLanguages((locale) => {
  test('an event chosen in the picture is read on the card, named in the address, marked in the list', async ({
    reader,
  }) => {
    await reader.open();
    await reader.mark(attack).click();
    await expect(reader.headline).toHaveText(titleOf(attack, locale));
    await expect(reader.entry(attack)).toHaveAttribute('aria-current', 'true');
    expect(reader.address()).toBe(`/${locale}/events/${attack}/`);
  });

  test('an event chosen in the list brings the reader to its card', async ({ reader }) => {
    await reader.open();
    await reader.entry('parliament-attack-2026').click();
    await expect(reader.headline).toHaveText(titleOf('parliament-attack-2026', locale));
    await expect(reader.headline).toBeFocused();
    await expect(reader.headline).toBeInViewport();
    await expect(reader.mark('parliament-attack-2026')).toBeVisible();
  });

  test('the card tells who says what, where sources disagree, and links safely to the sources', async ({
    reader,
  }) => {
    await reader.open(`events/${attack}/`);
    const event = editions[locale].events.find(({ id }) => id === attack);
    for (const claim of event?.claims ?? []) await expect(reader.card).toContainText(claim.text.slice(0, 20));
    await expect(reader.card.getByRole('heading', { name: reader.words.reading.notes })).toBeVisible();
    const links = reader.card.locator('a[target="_blank"]');
    expect(await links.count()).toBeGreaterThan(3);
    for (const link of await links.all()) {
      await expect(link).toHaveAttribute('rel', /noopener/);
      await expect(link).toHaveAttribute('href', /^https?:/);
    }
  });

  test('next and previous go through the story in time, and Back goes back', async ({ page, reader }) => {
    await reader.open(`events/${attack}/`);
    const { events } = editions[locale];
    const at = events.findIndex(({ id }) => id === attack);
    const next = events[at + 1]?.id ?? '';
    await reader.card
      .getByRole('link', { name: titleOf(next, locale) })
      .first()
      .click();
    await expect(reader.headline).toHaveText(titleOf(next, locale));
    await reader.card
      .getByRole('link', { name: titleOf(attack, locale) })
      .first()
      .click();
    await expect(reader.headline).toHaveText(titleOf(attack, locale));
    await page.goBack();
    await expect(reader.headline).toHaveText(titleOf(next, locale));
    await page.goForward();
    await expect(reader.headline).toHaveText(titleOf(attack, locale));
  });

  test('closing the card brings the story in short back', async ({ reader }) => {
    await reader.open(`events/${attack}/`);
    await reader.card.getByRole('button', { name: reader.words.reading.close }).click();
    await expect(reader.headline).toHaveText(reader.words.reading.storyInShort);
    expect(reader.address()).toBe(`/${locale}/`);
  });

  test('the story can be read from its beginning', async ({ reader }) => {
    await reader.open();
    await reader.card.getByRole('link', { name: reader.words.reading.startAtBeginning }).click();
    await expect(reader.headline).toBeFocused();
    expect(reader.address()).toContain('/events/');
  });

  test('from the card the reader finds the event in the list', async ({ reader }) => {
    await reader.open('events/tims-border-system-attack/');
    await reader.card.getByRole('link', { name: reader.words.page.showInList }).click();
    await expect(reader.entry('tims-border-system-attack')).toBeInViewport();
  });

  test('a number beside a claim leads to its source among all of them, and Back returns to the claim', async ({
    page,
    reader,
  }) => {
    await reader.open();
    const event = page.locator(`#event-${attack}`);
    await event.locator('summary').click();
    const number = event.locator('[role="doc-noteref"]').first();
    await number.click();
    const source = page.locator(':target');
    await expect(source).toBeInViewport();
    await expect(source.getByRole('link')).toHaveAttribute('href', /^https?:/);
    await page.goBack();
    await expect(number).toBeInViewport();
  });

  test('what stands behind an event opens under the finger, and nothing else moves', async ({
    page,
    reader,
  }) => {
    await reader.open();
    const event = page.locator('#event-tims-border-system-attack');
    const line = event.locator('summary');
    await line.scrollIntoViewIfNeeded();
    const before = await line.boundingBox();
    expect(before?.height).toBeGreaterThanOrEqual(44);
    await line.click();
    await expect(event.locator('details p').first()).toBeVisible();
    expect(await line.boundingBox()).toEqual(before);
  });

  test('the link to an event can be copied and followed', async ({ page, context, reader }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await reader.open(`events/${attack}/?lanes=kind`);
    await reader.card.getByRole('button', { name: reader.words.reading.copyLink_event }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).pathname + new URL(copied).search).toBe(`/${locale}/events/${attack}/`);
    await page.goto(copied);
    await expect(reader.headline).toHaveText(titleOf(attack, locale));
  });

  test('a search narrows picture and list alike, and an empty result has words and a way back', async ({
    page,
    reader,
  }) => {
    await reader.open();
    const search = page.getByRole('searchbox');
    await search.fill('TIMS');
    await expect(reader.entry('tims-border-system-attack')).toBeVisible();
    expect(await reader.chronicle.locator('li[id^="event-"]').count()).toBeLessThan(20);
    await search.fill('zzzz');
    await expect(reader.chronicle).toContainText(reader.words.reading.noMatch);
    await reader.chronicle.getByRole('button', { name: reader.words.reading.clearFilters }).click();
    await expect(reader.chronicle.locator('li[id^="event-"]')).toHaveCount(editions[locale].events.length);
    await expect(search).toHaveValue('');
  });

  test('an event chosen in the picture is named at the foot of the window while its card is out of sight', async ({
    page,
    reader,
  }) => {
    await page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height: 480 });
    await reader.open();
    await reader.mark(attack).click();
    const bar = page.getByRole('main').getByRole('button', { name: reader.words.page.read });
    await expect(bar).toContainText(titleOf(attack, locale));
    await bar.click();
    await expect(reader.headline).toBeFocused();
    await expect(reader.headline).toBeInViewport();
    await expect(bar).toHaveCount(0);
  });

  test('whoever goes on from the foot of a card comes to the head of the next', async ({ reader }) => {
    await reader.open(`events/${attack}/`);
    const { events } = editions[locale];
    const next = events[events.findIndex(({ id }) => id === attack) + 1]?.id ?? '';
    const foot = reader.card.getByRole('link', { name: titleOf(next, locale) }).last();
    await foot.scrollIntoViewIfNeeded();
    await foot.click();
    await expect(reader.headline).toHaveText(titleOf(next, locale));
    await expect(reader.headline).toBeInViewport();
  });
});
