import { editions, expect, inBothLanguages, test, titleOf, words } from './journey.ts';

test.use({ javaScriptEnabled: false });

const attack = 'ransomware-wiper-attack-15-july-2022';

inBothLanguages((locale) => {
  const edition = editions[locale];

  test('without script the whole story is there: every claim, every note, every source', async ({
    page,
    reader,
  }) => {
    await page.goto(`/${locale}/`);
    await expect(page.locator('html')).toHaveAttribute('dir', edition.direction);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].page.headline);
    await expect(reader.chronicle.locator('li[id^="event-"]')).toHaveCount(edition.events.length);
    const told = await reader.chronicle.textContent();
    const missing = edition.events
      .flatMap(({ summary, claims, notes }) => [summary, ...claims.map(({ text }) => text), ...notes])
      .filter((text) => told?.includes(text) !== true);
    expect(missing).toEqual([]);
    const links = await page
      .locator('li[id^="source-"] a')
      .evaluateAll((found) => found.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    // As they read: browsers differ in what they escape.
    const addresses = links.map((address) => decodeURI(address));
    const unlisted = Object.values(edition.sources).filter(
      ({ url }) => !addresses.includes(decodeURI(new URL(url).href)),
    );
    expect(unlisted.map(({ id }) => id)).toEqual([]);
  });

  test('without script what is told about an event opens under its headline', async ({ page }) => {
    await page.goto(`/${locale}/`);
    const entry = page.locator(`#event-${attack}`);
    const claim = entry.getByText(edition.events.find(({ id }) => id === attack)?.claims[0]?.text ?? '');
    await expect(claim).toBeHidden();
    await entry.locator('summary').click();
    await expect(claim).toBeVisible();
  });

  test('without script links lead to events, from one to the next, to the other language and back', async ({
    page,
    reader,
  }) => {
    await page.goto(`/${locale}/`);
    await reader.entry(attack).click();
    await expect(page).toHaveURL(`/${locale}/events/${attack}/`);
    await expect(reader.headline).toHaveText(titleOf(attack, locale));
    await page.locator('a[rel="next"]').first().click();
    const events = edition.events.map(({ id }) => id);
    const next = events[events.indexOf(attack) + 1] ?? '';
    await expect(page).toHaveURL(`/${locale}/events/${next}/`);
    const other = locale === 'ar' ? 'en' : 'ar';
    await page.locator(`a[hreflang="${other}"]`).click();
    await expect(page).toHaveURL(`/${other}/events/${next}/`);
    await page.goBack();
    await page.getByRole('heading', { level: 1 }).getByRole('link').click();
    await expect(page).toHaveURL(`/${locale}/`);
  });

  test('without script the picture is drawn, and each mark leads to its event', async ({ page, reader }) => {
    await page.goto(`/${locale}/`);
    const mark = page
      .getByRole('navigation', { name: reader.words.timeline.picture })
      .getByRole('link', { name: titleOf(attack, locale) });
    await expect(mark).toBeVisible();
    await mark.click();
    await expect(page).toHaveURL(`/${locale}/events/${attack}/`);
  });

  test('without script nothing is offered that only a script could answer', async ({ page }) => {
    await page.goto(`/${locale}/events/${attack}/`);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('slider')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
  });
});

test.describe('the bare address without script', () => {
  test('offers both languages', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link')).toHaveCount(2);
    await page.getByRole('link', { name: words.ar.page.headline }).click();
    await expect(page).toHaveURL('/ar/');
  });
});
