import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './axeViolations.ts';
import { editions, expect, inBothDirections, test } from './journey.ts';
import { disputed, eventIn, later } from './fixtureEvents.ts';

inBothDirections((locale) => {
  test('the tip of a mark can be pointed at and read as long as one wants, and Escape dismisses it', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'A finger does not point.');
    await reader.open();
    await page.clock.install();
    const tip = reader.picture.locator('[data-tip]');
    await page.getByRole('combobox').focus();
    await reader.mark(disputed).locator('[data-count]').hover();
    await expect(tip).toContainText(reader.titleOf(disputed));
    await tip.hover();
    // Longer than it lasts beside its mark.
    await page.clock.runFor(1000);
    await expect(tip).toBeVisible();
    await tip.dblclick();
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
    await page.mouse.move(0, 0);
    await expect(tip).toBeHidden();
    await page.getByRole('combobox').focus();
    await reader.mark(disputed).locator('[data-count]').hover();
    await expect(tip).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(tip).toBeHidden();
  });

  test('the tip stays with the mark that has the focus while keys move the picture', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'A phone has no keys.');
    await reader.open();
    const mark = reader.mark(disputed);
    await page.keyboard.press('Shift');
    await mark.focus();
    const tip = reader.picture.locator('[data-tip]');
    await page.keyboard.press('+');
    await expect.poll(() => reader.address()).toContain('from=');
    await expect(tip).toContainText(reader.titleOf(disputed));
    const apart = async () => {
      const [box, own] = await Promise.all([tip.boundingBox(), mark.boundingBox()]);
      return Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - ((own?.x ?? 0) + (own?.width ?? 0) / 2));
    };
    await expect.poll(apart).toBeLessThan(400);
  });

  test('a question mark tells what keys do, and Escape leads back to the mark', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'A phone has no keys.');
    await reader.open();
    const mark = reader.mark(disputed);
    const help = page.getByRole('dialog', { name: reader.words.timeline.keys });
    await mark.focus();
    await page.keyboard.press('?');
    await expect(help).toContainText(reader.words.timeline.keysToChapter);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await expect(mark).toBeFocused();
    const opener = reader.button(reader.words.timeline.keys);
    await opener.click();
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });

  test('Page Down shows the next chapter and leads to its first event', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'A phone has no keys.');
    await reader.open();
    await reader.mark(disputed).focus();
    const { chapters, events } = editions[locale];
    const own = chapters.findIndex(({ id }) => id === eventIn(locale, disputed).chapter);
    const next = chapters[own + 1];
    const [first] = events.filter(({ chapter }) => chapter === next?.id);
    if (next === undefined || first === undefined) throw new Error('There should be a chapter after it.');
    await page.keyboard.press('PageDown');
    await expect(page.locator(`[data-chapter="${next.id}"]`)).toHaveCount(1);
    await expect(reader.mark(first.id)).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('what a key changes is told: the card that opened, and the window; a headline with the focus tells itself', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'A phone has no keys.');
    await reader.open();
    const ofCard = reader.card.locator('> output');
    await expect(ofCard).toBeEmpty();
    await reader.mark(disputed).focus();
    await page.keyboard.press('Enter');
    const { selected } = reader.words.page;
    await expect(ofCard).toHaveText(selected.replace('{{title}}', reader.titleOf(disputed)));
    const ofWindow = page.locator('output', { hasText: /2022/u }).and(page.locator(':not(#card *)'));
    await expect(ofWindow).toHaveCount(0);
    await page.keyboard.press('+');
    await expect(ofWindow).toHaveText(/\d.*2022/u);
    await reader.entry(later).click();
    await expect(reader.headline).toBeFocused();
    await expect(ofCard).toBeEmpty();
  });

  test('texts in the picture grow with those of the browser, and tools keep off the axis', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'A strip has hardly any text.');
    await reader.open();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await sizeOf(reader.marks.locator('> span:nth-child(2)').first())).toBeGreaterThan(16);
    expect(await sizeOf(reader.picture.locator('.vis-text').first())).toBeGreaterThan(14);
    const tools = await page.locator('div:has(> [data-tool])').first().boundingBox();
    const names = await reader.picture.locator('.vis-labelset').boundingBox();
    expect(tools?.width).toBeLessThanOrEqual(names?.width ?? 0);
  });

  test('whoever listens hears marks alone, in the order of arrow keys, and only those that are seen', async ({
    page,
    reader,
  }) => {
    await reader.open();
    await expect(reader.marks).not.toHaveCount(0);
    const heard = await heardIn(page, reader.words.timeline.picture);
    expect(heard.length).toBeGreaterThan(2);
    expect(heard).toHaveLength(await reader.marks.count());
    const [first = '', ...further] = heard;
    await reader.picture.getByRole('button', { name: first, exact: true }).focus();
    const toLater = editions[locale].direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    for (const name of further) {
      await page.keyboard.press(toLater);
      await expect(page.locator(':focus')).toHaveAccessibleName(name);
    }
  });
});

/** What the browser tells a screen reader is in the group `name`, one after the other. */
async function heardIn(page: Page, name: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  // Left open it would keep the next page of this browser from being emulated as paper.
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const saidIn = (node: (typeof nodes)[number]): string[] => {
    if (node.role?.value === 'button' || node.role?.value === 'StaticText') return [String(node.name?.value)];
    return (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : saidIn(child);
    });
  };
  const group = nodes.find((node) => node.role?.value === 'group' && node.name?.value === name);
  return group === undefined ? [] : saidIn(group);
}

/** How large (px) `text` is. */
function sizeOf(text: Locator): Promise<number> {
  return text.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
}
