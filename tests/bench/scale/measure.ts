import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { frameCostOf, frameLength } from '../frameCost.ts';
import type { Measured } from '../growth.ts';
import { median } from '../median.ts';
import type { Act, SubjectName } from './contract.ts';

/** How long each movement goes on (ms). */
const duration = 3000;

/** How often each thing is done. */
const times = 5;

/** What the picture `name` costs at `address`, by figure; times in ms. */
export async function measure(
  browser: Browser,
  address: string,
  name: SubjectName,
): Promise<Measured['figures']> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  const session = await context.newCDPSession(page);
  // What the processor spends on the page, whatever else the machine does meanwhile.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.waitForFunction(() => window.bench !== undefined);
  const empty = await heapOf(session);
  const drawn = await page.evaluate((subject) => window.bench?.subjects[subject].draw(), name);
  await pause(1000);
  const heap = (await heapOf(session)) - empty;
  const drag = await framesOf(page, session, () => dragged(page));
  const zoom = await framesOf(page, session, () => zoomed(page));
  const figures = {
    'until drawn': drawn ?? null,
    'nodes, at most': Math.max(drag.nodes, zoom.nodes),
    'heap (MB)': heap / 1e6,
    'drag: work for a frame': drag.work,
    'drag: frame, median': drag.median,
    'drag: frame, p95': drag.p95,
    'drag: worst frame': drag.worst,
    'drag: frames lost': drag.lost,
    'zoom: work for a frame': zoom.work,
    'zoom: frame, median': zoom.median,
    'zoom: frame, p95': zoom.p95,
    'zoom: worst frame': zoom.worst,
    'zoom: frames lost': zoom.lost,
    filter: await timeOf(page, name, 'filter'),
    'key of a search': await timeOf(page, name, 'search'),
    choice: await timeOf(page, name, 'choose'),
  };
  await context.close();
  return figures;
}

/** Bytes in use, garbage aside. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Time that the processor has spent on the main thread of the page (ms). */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** The frames while the reader does `move`, what the processor did for each, and the most nodes of the picture. */
async function framesOf(page: Page, session: CDPSession, move: () => Promise<void>) {
  const before = await workOf(session);
  await page.evaluate(() => window.bench?.record());
  await move();
  const recorded = await page.evaluate(() => window.bench?.recorded());
  const work = (await workOf(session)) - before;
  await pause(500);
  const frames = recorded?.frames ?? [];
  return { ...frameCostOf(frames), work: work / frames.length, nodes: recorded?.nodes ?? Number.NaN };
}

/** Does `move` about as often as there are frames; it is told how long the reader has been at it (ms). */
async function repeat(move: (elapsed: number) => Promise<void>): Promise<void> {
  const start = performance.now();
  for (let elapsed = 0; elapsed < duration; elapsed = performance.now() - start) {
    const began = performance.now();
    await move(elapsed);
    await pause(Math.max(0, frameLength - (performance.now() - began)));
  }
}

/** Where the middle of the picture is. */
async function middleOf(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('.vis-center').first().boundingBox();
  if (box === null) throw new Error('The picture is not there to be seen.');
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 700 - box.y) / 2 };
}

/** Drags the picture to and fro, 600 px a second. */
async function dragged(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await repeat((elapsed) => {
    const phase = (elapsed / 2000) % 1;
    return page.mouse.move(x + 600 * (Math.abs(2 * phase - 1) - 0.5), y);
  });
  await page.mouse.up();
}

/** Turns the wheel with Ctrl held, three quarters of a second out and as long in, and again. */
async function zoomed(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await repeat((elapsed) => page.mouse.wheel(0, elapsed % 1500 < 750 ? 40 : -40));
  await page.keyboard.up('Control');
}

/** ms that `act` takes, in the middle of some; null where the picture has no such thing. */
async function timeOf(page: Page, name: SubjectName, act: Act): Promise<number | null> {
  const measured: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const ms = await page.evaluate(async ([subject, what]) => window.bench?.subjects[subject].act(what), [
      name,
      act,
    ] as const);
    if (typeof ms === 'number') measured.push(ms);
    await pause(300);
  }
  return measured.length === 0 ? null : median(measured);
}
