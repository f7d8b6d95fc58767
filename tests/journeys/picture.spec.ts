import type { Locator } from '@playwright/test';
import { isoDay } from './days.ts';
import { editions, expect, inBothDirections, test } from './journey.ts';
import { wakePicture } from '../setup/wakePicture.ts';
import {
  crowdedKind,
  disputed,
  gap,
  later,
  openingDays,
  openingLanes,
  topmost,
  windowQuery,
} from './fixtureEvents.ts';

const { bounds, events } = editions.en;

/** Where years are shown, and only what falls together then. */
const crowded = `?${windowQuery(bounds.start, bounds.end)}&kinds=${crowdedKind}`;

/** Where `element` is on the screen (CSS px). */
async function boxOf(element: Locator): Promise<NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('It should be on the screen.');
  return box;
}

inBothDirections((locale) => {
  const isRtl = editions[locale].direction === 'rtl';
  const [toLater, toEarlier] = isRtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

  test('nothing of a card below the picture is seen through the tip of a mark', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'A finger has no tips.');
    await page.setViewportSize({ width: 700, height: 1100 });
    await reader.enter(`embed/?size=compact&event=${disputed}`);
    await wakePicture(page);
    const marks = page.locator('.vis-center button');
    await expect(marks.first()).toBeVisible();
    const lows = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().bottom));
    await marks.nth(lows.indexOf(Math.max(...lows))).hover();
    const tip = page.locator('[data-tip]');
    await expect(tip).toBeVisible();
    const card = await boxOf(page.locator('article'));
    const { y, height } = await boxOf(tip);
    expect(y + height).toBeGreaterThan(card.y);
    const through = await tip.evaluate((element) => {
      const { left, top, width, height: high } = element.getBoundingClientRect();
      const points = Array.from({ length: 400 }, (_, index) => [
        left + (width * ((index % 20) + 0.5)) / 20,
        top + (high * (Math.floor(index / 20) + 0.5)) / 20,
      ]);
      return points.filter(([x = 0, at = 0]) => !element.contains(document.elementFromPoint(x, at))).length;
    });
    expect(through).toBe(0);
  });

  test('a plain wheel over the picture scrolls the page', async ({ page, reader, isMobile }) => {
    test.skip(isMobile, 'A phone has no wheel.');
    await reader.open();
    const box = await boxOf(reader.picture);
    await page.mouse.move(box.x + box.width / 2, box.y + 60);
    const before = reader.address();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150);
    expect(reader.address()).toBe(before);
  });

  test('the wheel with Ctrl zooms, and the page stays where it is', async ({ page, reader, isMobile }) => {
    test.skip(isMobile, 'A phone has no wheel.');
    await reader.open();
    const box = await boxOf(reader.picture);
    await page.mouse.move(box.x + box.width / 2, box.y + 60);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => reader.firstDay() > openingDays.from).toBe(true);
    expect(reader.firstDay() < openingDays.to).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('dragging pulls time along with the hand', async ({ page, reader, isMobile }) => {
    test.skip(isMobile, 'Touch has its own journey.');
    await reader.open();
    await reader.picture.scrollIntoViewIfNeeded();
    const mark = reader.mark(later);
    const before = await boxOf(mark);
    const box = await boxOf(reader.picture);
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

  test(
    'the picture is one stop of the Tab key, and arrows move in time as the eye does',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      await reader.open(`events/${later}/`);
      const start = reader.mark(later);
      await start.focus();
      await page.keyboard.press(toLater);
      const next = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      expect(next).not.toBe('');
      expect(next).not.toContain(reader.titleOf(later));
      await page.keyboard.press(toEarlier);
      await expect(start).toBeFocused();
      await expect(reader.picture.locator('button[tabindex="0"]')).toHaveCount(1);
    },
  );

  test('up and down lead back to where they began, and leave time alone', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'The strip has no lanes.');
    await reader.open();
    await page.clock.install();
    const before = reader.address();
    const start = reader.mark(topmost);
    await start.focus();
    const [, ...below] = openingLanes;
    expect(below.length).toBeGreaterThan(1);
    for (let lane = 0; lane < below.length; lane += 1) await page.keyboard.press('ArrowDown');
    await expect(start).not.toBeFocused();
    for (let lane = 0; lane < below.length; lane += 1) await page.keyboard.press('ArrowUp');
    await expect(start).toBeFocused();
    // The picture reports, and the page writes it, a while after it rests: nothing comes.
    await page.clock.runFor(1000);
    expect(reader.address()).toBe(before);
  });

  test(
    'where nothing happened the picture says so, and leads to the nearest event',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      const { event, start, end } = gap;
      // Nearer to what happened before.
      const query = windowQuery(start + (end - start) / 10, start + (end - start) / 5);
      await page.goto(`${reader.home}?${query}`);
      const toNearest = reader.button(reader.words.timeline.toNearest);
      await expect(reader.picture.locator('..').getByRole('status')).toHaveText(
        reader.words.timeline.noEvents,
      );
      await toNearest.click();
      await expect(toNearest).toHaveCount(0);
      await expect(reader.mark(event)).toBeInViewport();
      await expect(reader.mark(event)).toBeFocused();
    },
  );

  test('no mark is cut in half where the whole story is shown', { tag: '@inTurn' }, async ({ reader }) => {
    await reader.open();
    await reader.button(reader.words.timeline.fitAll).click();
    await expect.poll(() => reader.cutMarks()).toBe(0);
    await expect(reader.clusters).not.toHaveCount(0);
    expect(await reader.marks.count()).toBeLessThan(events.length);
  });

  test(
    'Enter on a mark opens its event and keeps the focus in the picture',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      await reader.open();
      const mark = reader.mark(disputed);
      await mark.focus();
      await page.keyboard.press('Enter');
      await expect(reader.headline).toHaveText(reader.titleOf(disputed));
      await expect(mark).toBeFocused();
    },
  );

  test(
    'a cluster opens into its events, each with a mark of its own',
    { tag: '@inTurn' },
    async ({ reader }) => {
      await reader.open(crowded);
      await expect(reader.clusters).toHaveCount(1);
      const names = await reader.marks.evaluateAll((marks) =>
        marks.map((mark) => ('cluster' in mark.dataset ? '' : (mark.ariaLabel ?? ''))),
      );
      // Who has no mark of their own stands in the one cluster.
      const members = editions[locale].events.filter(
        ({ kind, title }) => kind === crowdedKind && !names.some((name) => name.includes(`: ${title} (`)),
      );
      expect(members.length).toBeGreaterThan(1);
      const number = reader.clusters.locator('[data-count]');
      await expect(number).toHaveAttribute('data-count', String(members.length));
      await reader.clusters.click();
      await expect(reader.clusters).toHaveCount(0);
      // On a small screen its foot may be out of sight.
      await reader.picture.evaluate((picture) => picture.scrollIntoView({ block: 'center' }));
      for (const { id } of members) await expect(reader.mark(id)).toBeInViewport();
    },
  );

  test(
    'a cluster pressed the moment it appears opens all the same',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      await page.addInitScript(() => {
        const timer = setInterval(() => {
          const cluster = document.querySelector<HTMLElement>('button[data-cluster]');
          if (cluster === null) return;
          clearInterval(timer);
          cluster.click();
        }, 1);
      });
      await reader.open(crowded);
      await expect.poll(() => reader.firstDay() > isoDay(bounds.start)).toBe(true);
      await expect(reader.clusters).toHaveCount(0);
    },
  );

  test('lanes can be by kind', async ({ page, reader, isMobile }) => {
    test.skip(isMobile, 'A strip has one lane, and nothing is offered that has no effect.');
    await reader.open();
    await page.getByRole('radio', { name: reader.words.explore.lanesByKind }).check();
    await expect.poll(() => reader.address()).toContain('lanes=kind');
    await expect(reader.mark(disputed)).toBeVisible();
  });

  test(
    'the overview moves the window by keyboard, as the eye does',
    { tag: '@inTurn' },
    async ({ page, reader }) => {
      await reader.open();
      await page.getByRole('slider', { name: reader.words.explore.window, exact: true }).focus();
      await page.keyboard.press(toLater);
      await expect.poll(() => reader.firstDay() > openingDays.from).toBe(true);
    },
  );

  test('the picture keeps up with the brush of the overview', async ({ page, reader, isMobile }) => {
    test.skip(isMobile, 'Touch has its own journey.');
    await reader.open();
    await page.clock.install();
    const brush = page.getByRole('slider', { name: reader.words.explore.window, exact: true });
    await brush.scrollIntoViewIfNeeded();
    const box = await boxOf(brush);
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    // Found beforehand: looking for it takes as long as an animation would.
    const mark = await reader.mark(disputed).elementHandle();
    const markX = () =>
      mark.evaluate(async (element) => {
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        return Math.round(element.getBoundingClientRect().x);
      });
    const before = await markX();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (isRtl ? 30 : -30), y, { steps: 30 });
    const atOnce = await markX();
    // An animation would go on.
    await page.clock.runFor(1000);
    expect(Math.abs(atOnce - before)).toBeGreaterThan(30);
    expect(Math.abs((await markX()) - atOnce)).toBeLessThanOrEqual(2);
    await page.mouse.up();
  });
});
