import { editions, expect, inBothDirections, test, words } from './journey.ts';
import { disputed, eventIn, moments, next } from './fixtureEvents.ts';

test.use({ javaScriptEnabled: false });

inBothDirections((locale, other) => {
  const edition = editions[locale];

  test('without script the whole story is there: every claim, every note, every source', async ({
    page,
    reader,
  }) => {
    await page.goto(reader.home);
    await expect(page.locator('html')).toHaveAttribute('dir', edition.direction);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].story.headline);
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

  test('without script the picture has its legend', async ({ page, reader }) => {
    await page.goto(reader.home);
    const legend = page.getByRole('list', { name: words[locale].explore.legend });
    await expect(legend.getByRole('listitem')).toHaveText([
      ...edition.kinds.map(({ name }) => name),
      words[locale].explore.disputed,
    ]);
  });

  test('without script what is told about an event opens under its headline', async ({ page, reader }) => {
    await page.goto(reader.home);
    const entry = page.locator(`#event-${disputed}`);
    const claim = entry.getByText(eventIn(locale, disputed).claims[0]?.text ?? '');
    await expect(claim).toBeHidden();
    await entry.locator('summary').click();
    await expect(claim).toBeVisible();
  });

  test('without script links lead to events, from one to the next, to the other language and back', async ({
    page,
    reader,
  }) => {
    await page.goto(reader.home);
    await reader.entry(disputed).click();
    await expect(page).toHaveURL(`${reader.home}events/${disputed}/`);
    await expect(reader.headline).toHaveText(reader.titleOf(disputed));
    await page.locator('a[rel="next"]').first().click();
    const following = next(disputed);
    await expect(page).toHaveURL(`${reader.home}events/${following}/`);
    await reader.linkTo(other).click();
    await expect(page).toHaveURL(`/${other}/events/${following}/`);
    await page.goBack();
    await page.getByRole('heading', { level: 1 }).getByRole('link').click();
    await expect(page).toHaveURL(reader.home);
  });

  test('without script an event leads to both accounts of what it is about, and each claim back to its event', async ({
    page,
    reader,
  }) => {
    await page.goto(`${reader.home}events/${disputed}/`);
    const { questions, events } = editions[locale];
    const [claim] = eventIn(locale, disputed).claims.filter(({ accounts }) => accounts.length > 0);
    const question = questions.find(({ accounts }) =>
      accounts.some(({ id }) => claim?.accounts.includes(id) === true),
    );
    if (claim === undefined || question === undefined) throw new Error('A claim should answer a question.');
    await reader.card.getByRole('link', { name: question.title }).click();
    await expect(page).toHaveURL(`${reader.home}accounts/#question-${question.id}`);
    const told = page.getByRole('region', { name: question.title });
    await expect(told.getByRole('heading', { level: 2 })).toBeInViewport();
    for (const { title } of question.accounts)
      await expect(told.getByRole('heading', { level: 3, name: title })).toBeVisible();
    const given = events.flatMap(({ claims }) =>
      claims.filter(({ accounts }) => question.accounts.some(({ id }) => accounts.includes(id))),
    );
    await expect(told.getByRole('listitem')).toHaveCount(given.length);
    const item = told.getByRole('listitem').filter({ hasText: claim.text });
    await item.getByRole('link', { name: reader.titleOf(disputed) }).click();
    await expect(page).toHaveURL(`${reader.home}events/${disputed}/`);
  });

  test('without script the story leads through its key moments, one page each, and from there to all that is known', async ({
    page,
    reader,
  }) => {
    const { moments: said, reading } = reader.words;
    await page.goto(reader.home);
    await page.getByRole('banner').locator('a[href$="/moments/"]').click();
    await expect(page).toHaveURL(`${reader.home}moments/`);
    for (const [index, id] of moments.entries()) {
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(reader.titleOf(id));
      await expect(
        page.getByRole('link', { name: reader.titleOf(id) }).and(page.locator('[aria-current]')),
      ).toHaveCount(1);
      if (index < moments.length - 1) await page.getByRole('link', { name: said.next }).click();
    }
    await expect(page.getByText(said.end)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: said.again }).click();
    await expect(page).toHaveURL(`${reader.home}moments/${moments[0]}/`);
    await page.getByRole('main').locator(`a[href="/${locale}/events/${moments[0]}/"]`).click();
    await expect(reader.headline).toHaveText(reader.titleOf(moments[0]));
    await page.getByRole('link', { name: reading.asMoment }).click();
    await expect(page).toHaveURL(`${reader.home}moments/${moments[0]}/`);
    await reader.linkTo(other).click();
    await expect(page).toHaveURL(`/${other}/moments/${moments[0]}/`);
  });

  test('without script the picture is drawn, and each mark leads to its event', async ({ page, reader }) => {
    await page.goto(reader.home);
    const mark = page
      .getByRole('navigation', { name: reader.words.timeline.picture })
      .getByRole('link', { name: reader.titleOf(disputed) });
    await expect(mark).toBeVisible();
    await mark.click();
    await expect(page).toHaveURL(`${reader.home}events/${disputed}/`);
  });

  test('without script nothing is offered that only a script could answer', async ({ page, reader }) => {
    await page.goto(`${reader.home}events/${disputed}/`);
    // What is behind it is a popover, which needs none.
    await expect(page.getByRole('button')).toHaveText([reader.words.page.about]);
    await expect(page.getByRole('slider')).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });
});

test.describe('the bare address without script', () => {
  test('offers every language', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link')).toHaveCount(editions.en.languages.length);
    await page.getByRole('link', { name: words.ar.story.headline }).click();
    await expect(page).toHaveURL('/ar/');
  });
});
