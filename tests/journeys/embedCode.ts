import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { spareOf } from '../../src/embed/contract/spare.ts';
import { hostPage } from '../setup/hostPage.ts';
import type { Reader } from './reader.ts';

/** The ways in which the dialog offers the code: as a frame, as one that a script fits, as an element. */
export type Way = 'frame' | 'fitting' | 'element';

/** From the narrowest to the widest column, with both sides of each width at which the frame is laid out anew. */
const widths = [280, 320, 390, 500, 599, 600, 623, 624, 768, 1015, 1016, 1200];

/** The code that an editor copies from the dialog, at the event `id` or at the story, for each of `ways`. */
export async function copiedCodes(
  reader: Reader,
  id: string | null,
  ways: readonly Way[],
): Promise<readonly string[]> {
  const { page, words } = reader;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.enter(id === null ? '' : `events/${id}/`);
  const opener = reader.button(id === null ? words.share.embed_story : words.share.embed_event);
  const dialog = page.getByRole('dialog', { name: words.editor.title });
  // On a busy machine what is far down the page may still move under the pointer.
  await expect(async () => {
    // A dialog that comes late lies over the button, which could then be pressed no more.
    if (!(await dialog.isVisible())) await opener.click({ timeout: 3000 });
    await expect(dialog).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect(openedIn(dialog.frameLocator('iframe'), reader, id)).toBeVisible();
  const codes: string[] = [];
  for (const way of ways) {
    await dialog.getByRole('radio', { name: words.editor[`way_${way}`], exact: true }).click();
    await dialog.getByRole('button', { name: words.editor.copy }).click();
    await expect(dialog.getByText(words.editor.copied, { exact: true })).toBeVisible();
    codes.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  return codes;
}

/**
 * Pastes `code`, which opens at the event `id` or at the story, elsewhere: its frame holds what it shows at every
 * width.
 */
export async function expectToFit(reader: Reader, code: string, id: string | null): Promise<void> {
  const { page } = reader;
  const { address, close } = await hostPage(code);
  await page.goto(address);
  await expect(openedIn(page.frameLocator('iframe'), reader, id)).toBeVisible();
  const isFitted = code.includes('<script');
  for (const width of widths) {
    // So low that what follows the frame is out of sight, which else stays where it is.
    await page.setViewportSize({ width, height: 360 });
    await expect(async () => {
      const { given, needed } = await heightsOf(page);
      expect(given, `${width} px`).toBeGreaterThan(needed - 1);
      // A frame that nothing fits is made for the most that its text may need.
      expect(given, `${width} px`).toBeLessThan(needed + (isFitted ? 64 : spareOf(given)));
    }).toPass({ intervals: [50, 100, 250], timeout: 15_000 });
  }
  close();
}

/** What `frame` has where it opens at the event `id`, or at the story: narrow, with headlines, and wide, with the story in short. */
function openedIn(frame: FrameLocator, reader: Reader, id: string | null): Locator {
  if (id !== null) return frame.getByRole('heading', { name: reader.titleOf(id) });
  const { moments, storyInShort } = reader.words.reading;
  return frame.getByRole('region', { name: moments }).or(frame.getByRole('region', { name: storyInShort }));
}

/** How high the frame is, and how high what it shows (CSS px). */
async function heightsOf(page: Page): Promise<{ readonly given: number; readonly needed: number }> {
  const frame = page.locator('iframe');
  const given = await frame.evaluate((one) => one.getBoundingClientRect().height);
  const needed = await page
    .frameLocator('iframe')
    .locator('body')
    .evaluate((body) => body.getBoundingClientRect().height);
  return { given, needed };
}
