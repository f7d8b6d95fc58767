import { axeViolations } from './axeViolations.ts';
import { disputed } from './fixtureEvents.ts';
import { editions, expect, inBothDirections, test } from './journey.ts';

inBothDirections((locale) => {
  const edition = editions[locale];
  const disputes = edition.events.filter(({ disputedBy }) => disputedBy.length > 0);
  const acting = edition.events.find(({ corrected }) => corrected);
  const chapter = edition.chapters.find(({ id }) => id === acting?.chapter);
  const lane = edition.lanes.find(({ id }) => id === acting?.lane);
  if (acting === undefined || chapter === undefined || lane === undefined)
    throw new Error('The fixture story needs a corrected event.');

  test('the kinds beside the picture are its legend and its filter, and on a phone a part of the panel', async ({
    page,
    reader,
    isMobile,
  }) => {
    await reader.enter();
    const { openFilters, kinds: type } = reader.words.explore;
    const kinds = page.getByRole('group', { name: type }).getByRole('button');
    if (isMobile) {
      await expect(kinds.first()).toBeHidden();
      await reader.button(openFilters).click();
    }
    await expect(kinds).toHaveCount(edition.kinds.length);
    await expect(kinds.first()).toBeInViewport({ ratio: 1 });
    await kinds.first().click();
    await expect(kinds.first()).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => reader.address()).toContain(`kinds=${edition.kinds[0]?.id}`);
    await expect(kinds.first()).toBeInViewport({ ratio: 1 });
    // What they leave is in sight with them.
    await expect(isMobile ? reader.chronicle : reader.picture).toBeInViewport();
    expect(await reader.beyondSides()).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  test(
    'what is disputed has a sign, is named so and can be asked for alone',
    { tag: '@inTurn' },
    async ({ page, reader, isMobile }) => {
      await reader.open();
      await reader.showPicture();
      await expect(reader.mark(disputed)).toHaveAttribute('data-disputed');
      const undisputed = reader.picture.locator('button:not([data-disputed])');
      await expect(undisputed).not.toHaveCount(0);
      const { openFilters, disputed: name } = reader.words.explore;
      if (isMobile) await reader.button(openFilters).click();
      const chip = page.getByRole('button', { name: new RegExp(`^${name}`, 'u') });
      await expect(chip).toContainText(String(disputes.length));
      await chip.click();
      await expect.poll(() => reader.address()).toContain('disputed=1');
      await expect(undisputed).toHaveCount(0);
      await expect(reader.entry(disputed)).toBeVisible();
    },
  );

  test(
    'who acts, a chapter and what was corrected are filters of their own, told in words, kept in the address, and taken back at once',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      await reader.enter();
      const { explore } = reader.words;
      await reader.button(explore.openFilters).click();
      const choose = async (group: string, name: string) => {
        const chip = page.getByRole('group', { name: group }).getByRole('button', { name });
        await chip.click();
        await expect(chip).toHaveAttribute('aria-pressed', 'true');
      };
      await choose(explore.lanesByActor, lane.name);
      await choose(explore.chapters, chapter.title);
      await page.getByRole('button', { name: new RegExp(`^${explore.corrected}`, 'u') }).click();
      const query = `?lead=${acting.lane}&chapters=${chapter.id}&corrected=1`;
      await expect.poll(() => reader.address()).toBe(reader.home + query);
      const outcome = page.getByText(`${explore.lanesByActor}: ${lane.name}`).first();
      await expect(outcome).toContainText(`${explore.chapters}: ${chapter.title} · ${explore.corrected}`);
      await expect(outcome).toBeInViewport();
      const entries = reader.chronicle.locator('li[id^="event-"]:visible');
      const own = edition.events.filter(
        (event) => event.corrected && event.lane === acting.lane && event.chapter === acting.chapter,
      );
      await expect(entries).toHaveCount(own.length);
      // A link to it shows the same.
      await reader.enter(query);
      await expect(outcome).toBeVisible();
      await expect(entries).toHaveCount(own.length);
      await reader.button(explore.clearAll).click();
      await expect.poll(() => reader.address()).toBe(reader.home);
    },
  );

  test('the filters are come to in the order in which they stand', async ({ page, reader }) => {
    await reader.enter('?headlines=1');
    const { openFilters } = reader.words.explore;
    await page.getByRole('button', { name: new RegExp(`^${openFilters}`, 'u') }).click();
    await expect(page.getByRole('group', { name: reader.words.explore.groups })).toBeVisible();
    // A radio button that is not chosen is no stop. In a row that is moved sideways, what is out of sight has its place too.
    const stops = page
      .getByRole('search')
      .locator('input:not([type="radio"]:not(:checked)), button, a')
      .filter({ visible: true });
    const places = await stops.evaluateAll((all) =>
      all.map((one) => {
        const { top, bottom, left, right } = one.getBoundingClientRect();
        return {
          name: one.textContent || one.getAttribute('type'),
          line: (top + bottom) / 2,
          bottom,
          start: document.dir === 'rtl' ? -right : left,
        };
      }),
    );
    const seen = places.toSorted((one, other) =>
      one.line > other.bottom || other.line > one.bottom ? one.line - other.line : one.start - other.start,
    );
    expect(places.map(({ name }) => name)).toEqual(seen.map(({ name }) => name));
  });

  test('Escape closes the panel of filters and brings the reader back to its button', async ({
    page,
    reader,
  }) => {
    await reader.enter();
    const opener = reader.button(reader.words.explore.openFilters);
    await opener.click();
    const groups = page.getByRole('group', { name: reader.words.explore.groups });
    await expect(groups).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(groups).toBeHidden();
    await expect(opener).toBeFocused();
  });

  test('an embed limited to who acts tells of that alone', { tag: '@inTurn' }, async ({ page, reader }) => {
    await page.setViewportSize({ width: 760, height: 800 });
    await page.goto(`${reader.home}embed/?lead=${acting.lane}`);
    await reader.hydrated();
    const own = edition.events.filter((event) => event.lane === acting.lane);
    const titles = own.map(({ title }) => title);
    const told = reader.card.getByRole('list').getByRole('link');
    await expect(told).not.toHaveCount(0);
    for (const title of await told.allTextContents()) expect(titles).toContain(title);
    const chapters = page.getByRole('navigation', { name: reader.words.explore.chapters });
    const named = new Set(own.map((event) => event.chapter));
    await expect(chapters.getByRole('button')).toHaveCount(named.size);
    expect(await axeViolations(page)).toEqual([]);
    await told.first().click();
    await expect(reader.headline).toBeVisible();
    expect(titles).toContain(await reader.headline.textContent());
  });
});
