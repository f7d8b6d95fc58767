import type { Page } from '@playwright/test';
import { expect, inBothDirections, test } from './journey.ts';
import { disputed } from './fixtureEvents.ts';

inBothDirections(() => {
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

  test('whoever listens hears marks alone, in the order of arrow keys, and only those that are seen', async ({
    page,
    reader,
  }) => {
    await reader.open();
    await expect(reader.marks).not.toHaveCount(0);
    const heard = await heardIn(page, reader.words.timeline.picture);
    const places = heard.map((name) => Number(/(\d+)\D+\d+\D*$/u.exec(name)?.[1]));
    expect(heard.length).toBeGreaterThan(2);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(heard).toHaveLength(await reader.marks.count());
  });
});

/** What the browser tells a screen reader is in the group `name`, one after the other. */
async function heardIn(page: Page, name: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
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
