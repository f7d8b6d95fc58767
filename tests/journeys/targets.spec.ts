import { detail, disputed } from './fixtureEvents.ts';
import { expect, inBothDirections, test, unknownRight } from './journey.ts';
import { smallTargets } from './smallTargets.ts';

// The preview asks for a right that not every browser knows.
test.use({ complaints: unknownRight });

// A tablet has the lanes of the picture, and a finger.
for (const size of ['the screen', 'a tablet'] as const) {
  test.describe(`on ${size}`, () => {
    if (size === 'a tablet') {
      test.use({ viewport: { width: 1100, height: 900 } });
      test.skip(({ isMobile }) => !isMobile, 'A finger is needed.');
    }

    inBothDirections(() => {
      test('what is pressed on a page is as large as a finger or a pointer needs', async ({
        page,
        reader,
        isMobile,
      }) => {
        const found: Record<string, readonly string[]> = {};
        const look = async (where: string) => {
          let small = await smallTargets(page, isMobile);
          // What comes into sight for the first time is laid out then.
          if (small.length > 0) small = await smallTargets(page, isMobile);
          if (small.length > 0) found[where] = small;
        };
        await reader.open();
        await look('story');
        await reader.button(reader.words.explore.display).click();
        await look('display');
        await page.keyboard.press('Escape');
        await reader.button(reader.words.explore.openFilters).click();
        await look('filters');
        await reader.openAll();
        await look('all open');
        await page.getByRole('combobox').fill(reader.titleOf(disputed));
        await expect(page.getByRole('option').first()).toBeVisible();
        await look('search');
        await reader.enter();
        await reader.button(reader.words.page.about).click();
        await expect(page.locator('[popover]')).toBeVisible();
        await look('about');
        for (const path of [
          `events/${disputed}/`,
          `events/${detail}/`,
          'sources/',
          'changes/',
          'accounts/',
          'moments/',
          'embed/',
          `embed/?event=${disputed}`,
        ]) {
          await page.goto(reader.home + path);
          if (!/sources|changes|accounts/.test(path)) await reader.hydrated();
          await page.locator('details').evaluateAll((all) => {
            for (const each of all) each.setAttribute('open', '');
          });
          await look(path);
        }
        await reader.enter();
        await page.getByRole('button', { name: reader.words.share.embed_story }).first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await look('dialog');
        expect(found).toEqual({});
      });
    });
  });
}
