import type { Page } from '@playwright/test';
import type { EmbeddedTimeline } from './embeddedTimeline.ts';
import { expect } from './journey.ts';
import { swipe } from './swipe.ts';

/** How far (px) the reader means to go; a finger that is lifted in time goes on by itself. */
const distance = 240;

/**
 * Scrolls on with the wheel, or with a finger, above the picture of `embed`, and waits until the host has moved.
 * What is higher than its frame is scrolled to its own end first, as any frame is.
 */
export async function scrollPast(page: Page, embed: EmbeddedTimeline, by: 'finger' | 'wheel'): Promise<void> {
  await embed.picture.scrollIntoViewIfNeeded();
  const { given, content } = await embed.heights();
  const scrolled = await page.evaluate(() => scrollY);
  const move = async () => {
    const spot = await middleOf(page, embed);
    if (by === 'finger') {
      await swipe(page, spot, { down: -distance });
    } else {
      await page.mouse.move(spot.x, spot.y);
      await page.mouse.wheel(0, distance);
    }
  };
  const hasMoved = (timeout: number) =>
    expect.poll(() => page.evaluate(() => scrollY), { timeout }).toBeGreaterThan(scrolled + 100);
  if (content <= given) {
    await move();
    await hasMoved(5000);
  } else {
    await expect(async () => {
      await move();
      await hasMoved(700);
    }).toPass({ timeout: 30_000 });
  }
}

/** The middle of what can be seen of the picture, or of the frame where the picture is out of sight. */
async function middleOf(
  page: Page,
  embed: EmbeddedTimeline,
): Promise<{ readonly x: number; readonly y: number }> {
  const size = page.viewportSize();
  const frame = await embed.element.boundingBox();
  const picture = await embed.picture.boundingBox();
  if (size === null || frame === null || picture === null) throw new Error('The frame should be there.');
  const top = Math.max(0, frame.y);
  const bottom = Math.min(size.height, frame.y + frame.height);
  const from = Math.max(top, picture.y);
  const to = Math.min(bottom, picture.y + picture.height);
  return { x: frame.x + frame.width / 2, y: from < to ? (from + to) / 2 : (top + bottom) / 2 };
}
