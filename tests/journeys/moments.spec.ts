import { axeViolations } from './axeViolations.ts';
import { all, eventIn, latest, moments } from './fixtureEvents.ts';
import { editions, expect, inBothDirections, test, unknownRight } from './journey.ts';
import type { Reader } from './reader.ts';
import { swipe } from './swipe.ts';

const [first, second, third] = moments;
const last = moments.at(-1) ?? first;
if (second === undefined || third === undefined) throw new Error('Three key moments are needed.');

// The frame that editors see has rights that not every browser knows.
test.use({ complaints: unknownRight });

/** The headline of the moment that is told. */
const told = ({ page }: Reader) => page.getByRole('heading', { level: 2 });

const step = ({ page }: Reader, way: 'prev' | 'next') => page.getByRole('main').locator(`a[rel="${way}"]`);

/** Marks the document, and says whether it is still the same one. */
async function sameDocument({ page }: Reader): Promise<() => Promise<boolean>> {
  await page.evaluate(() => document.documentElement.setAttribute('data-marked', ''));
  return () => page.evaluate(() => document.documentElement.hasAttribute('data-marked'));
}

inBothDirections((locale, other) => {
  const { direction } = editions[locale];
  const [forward, back] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];

  test('the key moments are gone through in place, each under an address of its own', async ({
    page,
    reader,
  }) => {
    await page.goto(reader.home);
    await page.getByRole('banner').locator('a[href$="/moments/"]').click();
    await reader.hydrated();
    await expect(told(reader)).toHaveText(reader.titleOf(first));
    const isSame = await sameDocument(reader);
    await step(reader, 'next').click();
    await expect(page).toHaveURL(`${reader.home}moments/${second}/`);
    await expect(told(reader)).toHaveText(reader.titleOf(second));
    await expect(page).toHaveTitle(new RegExp(reader.titleOf(second), 'u'));
    await expect(step(reader, 'next')).toBeFocused();
    await page.goBack();
    await expect(told(reader)).toHaveText(reader.titleOf(first));
    expect(await isSame()).toBe(true);
    await page.goForward();
    await page.reload();
    await expect(told(reader)).toHaveText(reader.titleOf(second));
    await reader.linkTo(other).click();
    await expect(page).toHaveURL(`/${other}/moments/${second}/`);
  });

  test(
    'arrow keys lead as the script runs, and bring the focus to the headline',
    { tag: '@anyWidth' },
    async ({ page, reader }) => {
      await reader.enter('moments/');
      await page.keyboard.press(forward);
      await expect(page).toHaveURL(`${reader.home}moments/${second}/`);
      await expect(told(reader)).toBeFocused();
      await page.keyboard.press(forward);
      await expect(told(reader)).toHaveText(reader.titleOf(third));
      await page.keyboard.press(back);
      await expect(told(reader)).toHaveText(reader.titleOf(second));
    },
  );

  test('a finger pulls the next moment in from where time flows to, and scrolls up and down as ever', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(!isMobile, 'A finger is needed.');
    await reader.enter('moments/');
    const box = await told(reader).boundingBox();
    if (box === null) throw new Error('The headline should be on the screen.');
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const across = direction === 'rtl' ? 120 : -120;
    await swipe(page, from, { across });
    await expect(told(reader)).toHaveText(reader.titleOf(second));
    await swipe(page, from, { down: -120 });
    await expect(told(reader)).toHaveText(reader.titleOf(second));
    await swipe(page, from, { across: -across });
    await expect(told(reader)).toHaveText(reader.titleOf(first));
  });

  test('a moment is on the screen as a whole, with the way on', async ({ page, reader }) => {
    await reader.enter('moments/');
    expect(await reader.beyondSides()).toBe(0);
    for (const id of moments) {
      await expect(told(reader)).toHaveText(reader.titleOf(id));
      await expect(page.getByRole('main').locator(`a[href$="/events/${id}/"]`)).toBeInViewport({ ratio: 1 });
      await expect(step(reader, 'next')).toBeInViewport({ ratio: 1 });
      await expect(step(reader, 'prev').or(page.locator('nav [aria-disabled]'))).toBeInViewport({ ratio: 1 });
      if (id !== last) await step(reader, 'next').click();
    }
  });

  test(
    'the last moment ends with ways to pass the story on',
    { tag: '@anyWidth' },
    async ({ page, reader }) => {
      await reader.enter(`moments/${last}/`);
      const { editor, share, moments: said } = reader.words;
      await expect(page.getByText(said.end)).toBeVisible();
      await reader.button(share.embed_event).click();
      await expect(page.getByRole('dialog', { name: editor.title })).toBeVisible();
      await page.keyboard.press('Escape');
      // As a frame leads there.
      await page.goto(`${reader.home}moments/#embed`);
      await expect(page.getByRole('dialog', { name: editor.title })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.goto(`${reader.home}moments/${last}/`);
      await page.getByRole('link', { name: said.again }).click();
      await expect(told(reader)).toHaveText(reader.titleOf(first));
    },
  );

  test(
    'what the story is filtered by is gone through in the place of the key moments, until the reader wants these',
    {
      tag: '@anyWidth',
    },
    async ({ page, reader }) => {
      const { kind } = eventIn(locale, latest);
      const left = all.filter((id) => eventIn(locale, id).kind === kind);
      await reader.enter(`?kinds=${kind}`);
      await page.getByRole('banner').locator('a[href*="/moments/"]').click();
      await expect(page).toHaveURL(`${reader.home}moments/?kinds=${kind}`);
      const { moments: said } = reader.words;
      await expect(page.getByText(said.filteredTitle)).toBeVisible();
      for (const id of left.slice(0, 3)) {
        await expect(told(reader)).toHaveText(reader.titleOf(id));
        await step(reader, 'next').click();
      }
      await page.getByRole('link', { name: said.leaveFilters }).click();
      await expect(page).not.toHaveURL(/kinds=/u);
      await expect(page.getByText(said.filteredTitle)).toBeHidden();
    },
  );

  test(
    'where the text of the next moment does not come, its page does',
    { tag: '@anyWidth' },
    async ({ page, reader }) => {
      await page.route(/\/events-\w+-moment-[^/]+\//u, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: '' }),
      );
      await reader.enter('moments/');
      const isSame = await sameDocument(reader);
      await step(reader, 'next').click();
      await expect(page).toHaveURL(`${reader.home}moments/${second}/`);
      await expect(told(reader)).toHaveText(reader.titleOf(second));
      expect(await isSame()).toBe(false);
    },
  );

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme });

      test('axe finds nothing on a moment, nor on the last', { tag: '@inTurn' }, async ({ page, reader }) => {
        for (const path of [`moments/${second}/`, `moments/${last}/?disputed=1`]) {
          await reader.enter(path);
          expect(await axeViolations(page), path).toEqual([]);
        }
      });
    });
  }
});
