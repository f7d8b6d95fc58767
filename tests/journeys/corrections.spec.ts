import type { Locale } from '../../src/i18n/locale.ts';
import { editions, expect, inBothLanguages, test, titleOf } from './journey.ts';

/** An event that we had wrong, and what was said of it when that was mended. */
const corrected = 'rama-levy-planned-2022';

function correctionIn(locale: Locale): string {
  const [revision] = editions[locale].events.find(({ id }) => id === corrected)?.revisions ?? [];
  if (revision?.sort !== 'corrected') throw new Error(`“${corrected}” is not corrected any more.`);
  return revision.text;
}

for (const scripted of [true, false]) {
  test.describe(scripted ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: scripted });

    inBothLanguages((locale) => {
      test('a correction is said on the card, leads to the list of all, and the list back', async ({
        page,
        reader,
      }) => {
        await page.goto(`/${locale}/events/${corrected}/`);
        const section = reader.card.getByRole('region', { name: reader.words.reading.revisions });
        await expect(section).toContainText(correctionIn(locale));
        await section.getByRole('link', { name: reader.words.reading.allRevisions }).click();
        await expect(page).toHaveURL(`/${locale}/changes/#${corrected}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(reader.words.reading.revisions);
        const entry = page.locator(`[id="${corrected}"]`);
        await expect(entry).toBeInViewport();
        await expect(entry).toContainText(correctionIn(locale));
        await entry.getByRole('link', { name: titleOf(corrected, locale) }).click();
        await expect(page).toHaveURL(`/${locale}/events/${corrected}/`);
        await expect(reader.headline).toHaveText(titleOf(corrected, locale));
      });

      test('the list is linked from the foot of every page, and tells every change in the other language too', async ({
        page,
        reader,
      }) => {
        for (const path of ['', `events/${corrected}/`, 'sources/', 'changes/']) {
          await page.goto(`/${locale}/${path}`);
          await page
            .getByRole('contentinfo')
            .getByRole('link', { name: reader.words.reading.revisions, exact: true })
            .click();
          await expect(page).toHaveURL(`/${locale}/changes/`);
        }
        const count = editions[locale].revisions.length + revisedIn(locale);
        await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(count);
        const other = locale === 'ar' ? 'en' : 'ar';
        await page.locator(`a[hreflang="${other}"]`).click();
        await expect(page).toHaveURL(`/${other}/changes/`);
        await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(count);
        await expect(page.locator('html')).toHaveAttribute('dir', editions[other].direction);
      });
    });
  });
}

function revisedIn(locale: Locale): number {
  return editions[locale].events.reduce((sum, { revisions }) => sum + revisions.length, 0);
}

inBothLanguages((locale) => {
  test('page and frame say up to which day events are recorded, apart from the last edit', async ({
    page,
  }) => {
    const { recordedUntil, updated } = editions[locale];
    const inWords = (day: string) =>
      new Intl.DateTimeFormat(locale === 'ar' ? 'ar-EG-u-nu-latn' : 'en-GB', {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(Date.parse(day));
    for (const path of ['', 'embed/', 'sources/', 'changes/']) {
      await page.goto(`/${locale}/${path}`);
      const foot = page.getByRole('contentinfo');
      await expect(foot).toContainText(inWords(recordedUntil));
      await expect(foot).toContainText(inWords(updated));
    }
  });
});
