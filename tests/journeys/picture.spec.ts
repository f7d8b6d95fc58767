import { editions, expect, inBothLanguages, test, titleOf } from './journey.ts';

/** Of which kind some events, and no more than a press can part, fall together: a phone has room for fewer. */
const crowdedOn = (isMobile: boolean) => (isMobile ? 'leak' : 'visit');

inBothLanguages((locale) => {
  const [later, earlier] = locale === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

  test('a plain wheel over the picture scrolls the page', async ({ page, reader, isMobile }) => {
    test.skip(isMobile, 'A phone has no wheel.');
    await reader.open();
    const box = await reader.picture.boundingBox();
    if (box === null) throw new Error('The picture should be on the screen.');
    await page.mouse.move(box.x + box.width / 2, box.y + 60);
    const before = reader.address();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150);
    expect(reader.address()).toBe(before);
  });

  test('the wheel with Ctrl zooms, and the page stays where it is', async ({ page, reader, isMobile }) => {
    test.skip(isMobile, 'A phone has no wheel.');
    await reader.open();
    const box = await reader.picture.boundingBox();
    if (box === null) throw new Error('The picture should be on the screen.');
    await page.mouse.move(box.x + box.width / 2, box.y + 60);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => reader.address()).toMatch(/from=2022-0[78]-/);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('dragging pulls time along with the hand', async ({ page, reader, isMobile }) => {
    test.skip(isMobile, 'Touch has its own journey.');
    await reader.open();
    await reader.picture.scrollIntoViewIfNeeded();
    const mark = reader.mark('tims-border-system-attack');
    const before = await mark.boundingBox();
    if (before === null) throw new Error('The mark should be on the screen.');
    const box = await reader.picture.boundingBox();
    if (box === null) throw new Error('The picture should be on the screen.');
    // Beside every mark: an empty stretch near the foot of the picture.
    const y = box.y + box.height - 4;
    const x = box.x + box.width / 2;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 6 });
    await page.mouse.up();
    await expect
      .poll(async () => Math.round(((await mark.boundingBox())?.x ?? 0) - before.x))
      .toBeGreaterThan(50);
  });

  test('the picture is one stop of the Tab key, and arrows move in time as the eye does', async ({
    page,
    reader,
  }) => {
    await reader.open('events/albania-severs-ties-with-iran/');
    const start = reader.mark('albania-severs-ties-with-iran');
    await start.focus();
    await page.keyboard.press(later);
    const next = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(next).not.toContain(titleOf('albania-severs-ties-with-iran', locale));
    await page.keyboard.press(earlier);
    await expect(start).toBeFocused();
    await expect(reader.picture.locator('button[tabindex="0"]')).toHaveCount(1);
  });

  test('up and down lead back to where they began, and leave time alone', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'The strip has no lanes.');
    await reader.open('?from=2022-07-01&to=2022-10-31');
    const before = reader.address();
    const start = reader.mark('ransomware-wiper-attack-15-july-2022');
    await start.focus();
    const lanes = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp'];
    for (const key of lanes) await page.keyboard.press(key);
    await expect(start).toBeFocused();
    // The picture reports a while after it rests: nothing comes.
    await page.waitForTimeout(500);
    expect(reader.address()).toBe(before);
  });

  test('where nothing happened the picture says so, and leads to the nearest event', async ({
    page,
    reader,
  }) => {
    await page.goto(`/${locale}/?from=2026-08-15&to=2026-11-01`);
    const toNearest = reader.button(reader.words.timeline.toNearest);
    await expect(reader.picture.locator('..').getByRole('status')).toHaveText(reader.words.timeline.noEvents);
    await toNearest.click();
    await expect(toNearest).toHaveCount(0);
    const latest = editions[locale].events.at(-1);
    if (latest === undefined) throw new Error('The story should have events.');
    await expect(reader.mark(latest.id)).toBeInViewport();
    await expect(reader.mark(latest.id)).toBeFocused();
  });

  test('no mark is cut in half where the whole story is shown', async ({ reader }) => {
    await reader.open();
    await reader.button(reader.words.timeline.fitAll).click();
    const { length } = editions[locale].events;
    const cut = () =>
      reader.picture.evaluate((picture) => {
        const panel = picture.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
        if (panel === undefined) throw new Error('The picture should have a middle.');
        const badges = [...picture.querySelectorAll('.vis-item[data-shape="point"] button > :first-child')];
        const places = badges.map((badge) => badge.getBoundingClientRect());
        return places.filter(({ left, right }) => left < panel.left || right > panel.right).length;
      });
    await expect.poll(cut).toBe(0);
    await expect(reader.clusters).not.toHaveCount(0);
    expect(await reader.marks.count()).toBeLessThan(length);
  });

  test('in forced colours the selected mark has a ring and a bar an outline', async ({ page, reader }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await reader.open('events/tims-border-system-attack/?from=2022-07-01&to=2022-10-31');
    const badge = reader.mark('tims-border-system-attack').locator('[data-count]');
    await expect(badge).toHaveCSS('outline-style', 'solid');
    const outline = await reader.picture
      .locator('.vis-item[data-shape="bar"]')
      .first()
      .evaluate((bar) => {
        const { borderTopStyle, maskImage } = getComputedStyle(bar, '::before');
        return { borderTopStyle, maskImage };
      });
    expect(outline).toEqual({ borderTopStyle: 'solid', maskImage: 'none' });
  });

  test('Enter on a mark opens its event and keeps the focus in the picture', async ({ page, reader }) => {
    await reader.open();
    const mark = reader.mark('ransomware-wiper-attack-15-july-2022');
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(reader.headline).toHaveText(titleOf('ransomware-wiper-attack-15-july-2022', locale));
    await expect(mark).toBeFocused();
  });

  test('a cluster opens into its events, each with a mark of its own', async ({ reader, isMobile }) => {
    const crowded = crowdedOn(isMobile);
    await reader.open(`?from=2012-01-01&to=2026-06-30&kinds=${crowded}`);
    await expect(reader.clusters).toHaveCount(1);
    const names = await reader.marks.evaluateAll((marks) =>
      marks.map((mark) => mark.getAttribute('aria-label') ?? ''),
    );
    // Who has no mark of their own stands in the one cluster.
    const members = editions[locale].events.filter(
      ({ kind, title }) => kind === crowded && !names.some((name) => name.includes(`: ${title} (`)),
    );
    expect(members.length).toBeGreaterThan(1);
    const number = reader.clusters.locator('[data-count]');
    await expect(number).toHaveAttribute('data-count', String(members.length));
    await reader.clusters.click();
    await expect(reader.clusters).toHaveCount(0);
    for (const { id } of members) await expect(reader.mark(id)).toBeInViewport();
  });

  test('a cluster pressed the moment it appears opens all the same', async ({ page, reader, isMobile }) => {
    await page.addInitScript(() => {
      const timer = setInterval(() => {
        const cluster = document.querySelector<HTMLElement>('button[data-cluster]');
        if (cluster === null) return;
        clearInterval(timer);
        cluster.click();
      }, 1);
    });
    await reader.open(`?from=2012-01-01&to=2026-06-30&kinds=${crowdedOn(isMobile)}`);
    await expect.poll(() => reader.address()).toContain('from=2022-');
    await expect(reader.clusters).toHaveCount(0);
  });

  test('lanes can be by kind', async ({ page, reader, isMobile }) => {
    await reader.open();
    if (isMobile) await reader.button(reader.words.explore.openFilters).click();
    await page.getByRole('radio', { name: reader.words.explore.lanesByKind }).check();
    await expect.poll(() => reader.address()).toContain('lanes=kind');
    await expect(reader.mark('ransomware-wiper-attack-15-july-2022')).toBeVisible();
  });

  test('the overview moves the window by keyboard, as the eye does', async ({ page, reader }) => {
    await reader.open();
    await page.getByRole('slider', { name: reader.words.explore.window, exact: true }).focus();
    await page.keyboard.press(later);
    await expect.poll(() => reader.address()).toMatch(/from=2022-0[78]-/);
  });

  test('the picture keeps up with the brush of the overview', async ({ page, reader, isMobile }) => {
    test.skip(isMobile, 'Touch has its own journey.');
    await reader.open();
    const brush = page.getByRole('slider', { name: reader.words.explore.window, exact: true });
    await brush.scrollIntoViewIfNeeded();
    const box = await brush.boundingBox();
    if (box === null) throw new Error('The brush should be on the screen.');
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    // Found beforehand: looking for it takes as long as an animation would.
    const mark = await reader.mark('ransomware-wiper-attack-15-july-2022').elementHandle();
    const markX = () =>
      mark.evaluate(async (element) => {
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        return Math.round(element.getBoundingClientRect().x);
      });
    const before = await markX();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (locale === 'ar' ? 30 : -30), y, { steps: 30 });
    const atOnce = await markX();
    await page.waitForTimeout(500);
    expect(Math.abs(atOnce - before)).toBeGreaterThan(30);
    expect(Math.abs((await markX()) - atOnce)).toBeLessThanOrEqual(2);
    await page.mouse.up();
  });
});
