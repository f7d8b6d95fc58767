import { clippedTexts } from './clippedTexts.ts';
import { disputed } from './fixtureEvents.ts';
import { editions, expect, inBothDirections, test } from './journey.ts';

/** The pages of the story, below the address of its language. */
const pages = ['', `events/${disputed}/`, 'sources/', 'changes/', 'accounts/', 'moments/', 'embed/'];

/** What a reader may ask of every page (WCAG 2.2, 1.4.12), as multiples of the text's size. */
const spaced = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

inBothDirections((locale) => {
  test('whoever sees no colours tells kinds apart by their icons, and disputed events by a sign', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'The same icons.');
    await reader.open();
    const kinds = page.getByRole('group', { name: reader.words.explore.kinds }).getByRole('button');
    const icons = await kinds.locator('use').evaluateAll((all) => all.map((use) => use.getAttribute('href')));
    expect(icons).toHaveLength(editions[locale].kinds.length);
    expect(new Set(icons).size).toBe(icons.length);
    const sign = reader.mark(disputed).locator('> :first-child');
    expect(await sign.evaluate((badge) => getComputedStyle(badge, '::after').content)).not.toBe('none');
  });

  for (const [what, style] of [
    ['text twice as large', 'html { font-size: 200% !important; }'],
    ['text spaced out', spaced],
  ] as const) {
    test(`${what} is nowhere cut, and leads no page beyond its sides`, async ({ page, reader }) => {
      for (const path of pages) {
        await page.goto(reader.home + path);
        // Not as an element: that the page allows no style of others is another matter.
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
        }, style);
        expect.soft(await reader.beyondSides(), path).toBeLessThanOrEqual(0);
        expect.soft(await clippedTexts(page), path).toEqual([]);
      }
    });
  }

  test('at a zoom of 400 % everything is read without moving sideways', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'A desk of 1280 px that is zoomed is 320 px wide.');
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of pages) {
      await page.goto(reader.home + path);
      expect.soft(await reader.beyondSides(), path).toBeLessThanOrEqual(0);
      expect.soft(await clippedTexts(page), path).toEqual([]);
    }
  });
});
