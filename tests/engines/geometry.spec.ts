import { expect } from '@playwright/test';
import type { TestLocale } from '../fixtures/languages.ts';
import { wakePicture } from '../setup/wakePicture.ts';
import { narrowest, windowSize } from './driver.ts';
import { otherEngines } from './engines.ts';
import { inEveryEngine, test } from './journey.ts';

/** By how much (CSS px) a thing may be elsewhere, or of another size, than in Chromium. */
const tolerance = 2;

const inOtherEngines = (journeys: (locale: TestLocale) => void) => inEveryEngine(journeys, otherEngines);

inOtherEngines((locale) => {
  test('marks, lanes and axis are where Chromium has them, and the words of the page are the same to the letter', async ({
    driver,
    visitor,
    page,
  }) => {
    const { livePicture } = visitor.places;
    for (const width of [windowSize.width, narrowest]) {
      await driver.resize(width, 740);
      await page.setViewportSize({ width, height: 740 });
      await visitor.enter();
      await page.goto(`/${locale}/`);
      const here = await page.evaluate(wordsOfPage);
      expect(await driver.evaluate(wordsOfPage), `at ${width} px`).toEqual(here);

      await visitor.wakePicture();
      await wakePicture(page);
      await expect(page.locator('.vis-foreground .vis-item')).not.toHaveCount(0);
      const places = await atRest(() => page.evaluate(placesIn, livePicture));
      expect(Object.keys(places).length).toBeGreaterThan(10);
      const others = await atRest(() => driver.evaluate(placesIn, livePicture));
      expect(Object.keys(others).toSorted(), `at ${width} px`).toEqual(Object.keys(places).toSorted());
      const apart = Object.entries(places).filter(([name, place]) =>
        place.some((one, at) => Math.abs(one - (others[name]?.[at] ?? Number.NaN)) > tolerance),
      );
      expect(
        apart.map(([name, place]) => ({ name, chromium: place, engine: others[name] })),
        `at ${width} px`,
      ).toEqual([]);
      // Each visit is the first one, in the fonts of the machine: a typeface comes in time or not.
      await driver.evaluate(forget);
      await page.evaluate(forget);
    }
  });
});

/** Runs in the page, which then knows of no earlier visit. */
function forget(): void {
  localStorage.clear();
}

/** Runs in the page: all that it says, one text after the other. */
function wordsOfPage(): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const { parentElement, textContent } = walker.currentNode;
    const text = (textContent ?? '').trim();
    if (text !== '' && parentElement?.closest('script, noscript, style') === null) texts.push(text);
  }
  return texts;
}

/**
 * Runs in the page: where the marks, lanes and days of the live `picture` are and how large, from its start (CSS px), by
 * what they say.
 */
function placesIn(picture?: string): Readonly<Record<string, readonly number[]>> {
  const root = document.querySelector(picture ?? '');
  if (root === null) return {};
  const start = root.getBoundingClientRect();
  const placeOf = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left - start.left, top - start.top, width, height].map((px) => Math.round(px * 10) / 10);
  };
  const marks = [...root.querySelectorAll('.vis-item button')].flatMap((mark) => {
    const name = mark.getAttribute('aria-label') ?? '';
    const sign = mark.firstElementChild;
    return sign === null ? [] : [[name, placeOf(sign)] as const];
  });
  const lanes = [...root.querySelectorAll('.vis-label')].map(
    (lane) => [`lane: ${lane.textContent}`, placeOf(lane)] as const,
  );
  const days = [...root.querySelectorAll('.vis-text:not(.vis-measure)')]
    .filter((day) => day.checkVisibility({ visibilityProperty: true }))
    .toSorted((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left)
    .map((day, at) => [`day ${at}: ${day.textContent}`, placeOf(day)] as const);
  return Object.fromEntries([...marks, ...lanes, ...days]);
}

/** What `look` sees as soon as it sees the same twice. */
async function atRest<Seen>(look: () => Promise<Seen>): Promise<Seen> {
  let last = await look();
  await expect
    .poll(async () => {
      const before = JSON.stringify(last);
      last = await look();
      return JSON.stringify(last) === before;
    })
    .toBe(true);
  return last;
}
