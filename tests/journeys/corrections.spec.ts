import { dayIn } from './days.ts';
import { editions, expect, inBothDirections, test, words, type TestLocale } from './journey.ts';
import { corrected, eventIn } from './fixtureEvents.ts';

function correctionIn(locale: TestLocale): string {
  return eventIn(locale, corrected).revisions.find(({ sort }) => sort === 'corrected')?.text ?? '';
}

/** How many changes the list of all has: those of the story as a whole, and those of its events. */
const { revisions, events } = editions.en;
const count = revisions.length + events.reduce((sum, event) => sum + event.revisions.length, 0);

for (const scripted of [true, false]) {
  test.describe(scripted ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: scripted });

    inBothDirections((locale, other) => {
      test('a correction is said on the card, leads to the list of all, and the list back', async ({
        page,
        reader,
      }) => {
        await page.goto(`${reader.home}events/${corrected}/`);
        const section = reader.card.getByRole('region', { name: reader.words.reading.revisions });
        await expect(section).toContainText(correctionIn(locale));
        await section.getByRole('link', { name: reader.words.reading.allRevisions }).click();
        await expect(page).toHaveURL(`${reader.home}changes/#${corrected}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(reader.words.reading.revisions);
        const entry = page.locator(`[id="${corrected}"]`);
        await expect(entry).toBeInViewport();
        await expect(entry).toContainText(correctionIn(locale));
        await entry.getByRole('link', { name: reader.titleOf(corrected) }).click();
        await expect(page).toHaveURL(`${reader.home}events/${corrected}/`);
        await expect(reader.headline).toHaveText(reader.titleOf(corrected));
      });

      test('the list is linked from the foot of every page, and tells every change in another language too', async ({
        page,
        reader,
      }) => {
        for (const path of ['', `events/${corrected}/`, 'sources/', 'changes/']) {
          await page.goto(reader.home + path);
          await page
            .getByRole('contentinfo')
            .getByRole('link', { name: reader.words.reading.revisions, exact: true })
            .click();
          await expect(page).toHaveURL(`${reader.home}changes/`);
        }
        const changes = page.getByRole('main').getByRole('listitem');
        await expect(changes).toHaveCount(count);
        await reader.linkTo(other).click();
        await expect(page).toHaveURL(`/${other}/changes/`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[other].reading.revisions);
        await expect(changes).toHaveCount(count);
        await expect(page.locator('html')).toHaveAttribute('dir', editions[other].direction);
      });
    });
  });
}

inBothDirections((locale) => {
  test('page and frame say up to which day events are recorded, apart from the last edit', async ({
    page,
    reader,
  }) => {
    const { recordedUntil, updated } = editions[locale];
    expect(updated).not.toBe(recordedUntil);
    for (const path of ['', 'embed/', 'sources/', 'changes/']) {
      await page.goto(reader.home + path);
      const foot = page.getByRole('contentinfo');
      await expect(foot).toContainText(dayIn(locale, Date.parse(recordedUntil)));
      await expect(foot).toContainText(dayIn(locale, Date.parse(updated)));
    }
  });
});
