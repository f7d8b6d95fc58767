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
});
