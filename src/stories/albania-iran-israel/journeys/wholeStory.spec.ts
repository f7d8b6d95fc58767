import { axeViolations } from '../../../../tests/journeys/axeViolations.ts';
import { copiedCodes, expectToFit } from '../../../../tests/journeys/embedCode.ts';
import { expect, test, unknownRight } from '../../../../tests/journeys/consoleCheck.ts';
import { phrasesToFirstEvent } from '../../../../tests/journeys/listener.ts';
import { Reader } from '../../../../tests/journeys/reader.ts';
import { localizedStoryOf } from '../../../../tests/journeys/localizedStory.ts';
import { languages } from '../languages.ts';
import story from '../story.ts';

// The story in its real size: what the small one of the tests cannot show. What the timeline does is tried there.

const screens = [
  {
    screen: 'phone',
    // What is heard until the first event is: more than in the story of the tests, by its chapters and kinds of events.
    phrases: 30,
    use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  },
  { screen: 'desk', phrases: 46, use: { viewport: { width: 1280, height: 800 } } },
] as const;

for (const locale of languages) {
  const localized = localizedStoryOf(story, locale);
  const { events } = localized.edition;
  /** The event of which most is told. */
  const longest = events.reduce((most, event) =>
    JSON.stringify(event).length > JSON.stringify(most).length ? event : most,
  );

  test.describe(() => {
    test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

    test(`a small phone shows two headlines with their dates in ${locale} before anything is scrolled`, async ({
      page,
    }) => {
      const reader = new Reader(page, localized);
      await reader.enter();
      const rows = reader.chronicle.locator('[data-importance="1"]').filter({ visible: true });
      const seen = await rows.evaluateAll((all) =>
        all
          .filter((row) => {
            const [time, title] = [row.querySelector('time, p > span'), row.querySelector(':scope > a')];
            return [time, title].every(
              (part) => (part?.getBoundingClientRect().bottom ?? Infinity) <= innerHeight,
            );
          })
          .map(({ id }) => id),
      );
      expect(seen.length).toBeGreaterThanOrEqual(2);
    });
  });

  test.describe(() => {
    test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

    test(`a finger finds each of the key moments in ${locale}, on a page and in a frame`, async ({
      page,
    }) => {
      const reader = new Reader(page, localized);
      for (const path of ['moments/', 'embed/?size=moments']) {
        await page.goto(reader.home + path);
        await reader.hydrated();
        const ticks = page.getByRole('navigation', { name: localized.words.moments.all }).getByRole('link');
        const sizes = await ticks.evaluateAll((all) =>
          all.map((tick) => {
            const { width, height } = tick.getBoundingClientRect();
            return { width, height };
          }),
        );
        expect(sizes.length, path).toBeGreaterThan(10);
        for (const { width, height } of sizes) {
          expect(width, path).toBeGreaterThanOrEqual(24);
          expect(height, path).toBeGreaterThanOrEqual(44);
        }
        await ticks.last().tap();
        await expect(ticks.last()).toHaveAttribute('aria-current', 'true');
        await expect(ticks.last()).toBeInViewport({ ratio: 1 });
        expect(await reader.beyondSides(), path).toBeLessThanOrEqual(0);
      }
    });
  });

  for (const { screen, phrases, use } of screens) {
    test.describe(() => {
      test.use(use);

      test(`the story opens on a ${screen} in ${locale}: every event, nothing cut`, async ({ page }) => {
        test.slow();
        const reader = new Reader(page, localized);
        await reader.open();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(localized.words.story.headline);
        await expect(reader.chronicle.locator('li[id^="event-"]')).toHaveCount(events.length);
        await reader.button(localized.words.timeline.fitAll).click();
        await expect.poll(() => reader.cutMarks()).toBe(0);
        await reader.entry(longest.id).click();
        await expect(reader.headline).toHaveText(longest.title);
        await expect(reader.mark(longest.id)).toBeVisible();
        for (const width of [320, 480, 768, 1280, 2560]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await reader.beyondSides(), `at ${width} px`).toBeLessThanOrEqual(0);
        }
      });

      test.describe(() => {
        test.use({ complaints: unknownRight });

        test(`the first event is soon heard on a ${screen} in ${locale}`, async ({ page }) => {
          const reader = new Reader(page, localized);
          await reader.enter();
          if (screen === 'desk') await reader.drawn();
          expect(await phrasesToFirstEvent(page, reader)).toBeLessThanOrEqual(phrases);
        });
      });
    });
  }

  test(`axe finds nothing on the pages in ${locale}`, async ({ page }) => {
    test.slow();
    const reader = new Reader(page, localized);
    // The longest pages have the same parts in each language, and axe takes its time with them.
    const long = locale === languages[0] ? ['', 'sources/'] : [];
    for (const path of [...long, `events/${longest.id}/`, 'changes/']) {
      await page.goto(reader.home + path);
      if (path === '') await reader.drawn();
      // In the colours of the fixture story, with which they are looked at.
      expect(await axeViolations(page, 'structure'), path).toEqual([]);
    }
  });

  test.describe(() => {
    test.use({ complaints: unknownRight });

    for (const id of [null, longest.id]) {
      test(`the frame in ${locale} is as high as measured: ${id ?? 'the story'}`, async ({ page }) => {
        test.slow();
        const reader = new Reader(page, localized);
        const [code = ''] = await copiedCodes(reader, id, ['frame']);
        await expectToFit(reader, code, id);
      });
    }
  });
}

test('whoever shares the story shows an image of it, in each language', async ({ page, request }) => {
  for (const locale of languages) {
    await page.goto(`/${locale}/`);
    const image = await page.locator('meta[property="og:image"]').getAttribute('content');
    const answer = await request.get(new URL(image ?? '').pathname);
    expect(answer.status(), locale).toBe(200);
    expect(answer.headers()['content-type'], locale).toBe('image/png');
  }
});
