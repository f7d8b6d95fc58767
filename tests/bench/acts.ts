import type { Browser, Page } from '@playwright/test';
import { wakePicture } from '../setup/wakePicture.ts';
import { watchAnswer } from './answer.ts';
import { slowPage, type Screen } from './conditions.ts';
import { costMeter, type Cost } from './cost.ts';
import { loadingOf, untilQuiet } from './visit.ts';

/** A page to be read, and how a reader acts on it. */
export interface Acted {
  readonly address: string;
  readonly locale: string;
  /** What opens an event, and what is there when it is open. */
  readonly opens: string;
  readonly opened: string;
  /** The same page in another language; null where there is none. */
  readonly other: { readonly address: string; readonly locale: string } | null;
  /** The link that switches to a language in place; null where another page is loaded. */
  readonly linkTo: ((locale: string) => string) | null;
}

/** What a page was like on its own, and how long (ms) its answers took from a warm cache. */
export interface Reading extends Cost {
  readonly blocking: number;
  /** Where the title of the second event that can be read without a touch ends (px from the top of the page). */
  readonly words: number;
  /** From the start of the navigation until the frame after the one in which a tap on an event is answered. */
  readonly tap: number;
  /** From the press until the page is there in the other language; NaN where there is none. */
  readonly language: number;
}

/** What it takes to wake the picture, and to use all there is. */
export interface Waking {
  /** Work of the main thread for the picture (ms). */
  readonly work: number;
  /** With the picture (bytes). */
  readonly heap: number;
  /** Beside the document, when picture, card, filters and dialog had been used (bytes). */
  readonly beside: number;
}

/** Opens a page as a new reader does and leaves it alone; then acts on it as one who comes back. */
export async function readingOf(browser: Browser, screen: Screen, acted: Acted): Promise<Reading> {
  const page = await slowPage(browser, screen);
  const cost = await costMeter(page, acted.locale);
  await page.goto(acted.address);
  await untilQuiet(page);
  const { blocking } = await loadingOf(page);
  const atRest = await cost();
  const words = await page.evaluate(secondTitleEnds);
  const tap = await tapAnswered(page, acted);
  const language = await languageSwitched(page, acted);
  await page.context().close();
  return { ...atRest, blocking, words, tap, language };
}

/** Runs in the page, before anything is scrolled. */
function secondTitleEnds(): number {
  const titles = document.querySelectorAll('li[id^="event-"] > a');
  const [, second] = [...titles].filter((title) => title.checkVisibility());
  return second?.getBoundingClientRect().bottom ?? Number.NaN;
}

async function tapAnswered(page: Page, { address, opens, opened }: Acted): Promise<number> {
  await watchAnswer(page, opened);
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  const began = await page.evaluate(() => performance.timeOrigin);
  await page.locator(opens).first().tap();
  await page.locator(opened).first().waitFor();
  // A link that is followed, before any script listens, is an answer too: then this is another page.
  return page.evaluate(
    (start) => (window.answered ?? performance.timeOrigin + performance.now()) - start,
    began,
  );
}

async function languageSwitched(page: Page, { address, locale, other, linkTo }: Acted): Promise<number> {
  if (other === null) return Number.NaN;
  await page.goto(address);
  await untilQuiet(page);
  if (linkTo === null) {
    for (const visited of [other.address, address, other.address]) {
      await page.goto(visited);
      await untilQuiet(page);
    }
    return (await loadingOf(page)).firstPaint;
  }
  const inTurn = [other.locale, locale, other.locale];
  let took = Number.NaN;
  for (const wanted of inTurn) {
    took = await page.evaluate(switchedTo, { link: linkTo(wanted), wanted });
    await untilQuiet(page);
  }
  return took;
}

/** Runs in the page: follows `link`, and tells how long it took until the frame in which the language is `wanted`. */
function switchedTo({ link, wanted }: { link: string; wanted: string }): Promise<number> {
  const found = document.querySelector<HTMLElement>(link);
  if (found === null) throw new Error(`Nothing switches to “${wanted}”: there is no ${link}.`);
  return new Promise((resolve) => {
    const began = performance.now();
    const look = () => {
      const isThere = document.documentElement.lang === wanted;
      requestAnimationFrame(isThere ? () => resolve(performance.now() - began) : look);
    };
    found.click();
    look();
  });
}

/** Opens our page, wakes its picture, and uses everything that is fetched late. */
export async function wakingOf(browser: Browser, screen: Screen, acted: Acted): Promise<Waking> {
  const page = await slowPage(browser, screen);
  const cost = await costMeter(page, acted.locale);
  await page.goto(acted.address);
  await untilQuiet(page);
  const before = await cost();
  await wakePicture(page);
  await page.locator('.vis-center button').first().waitFor();
  await untilQuiet(page);
  const after = await cost();
  await page.locator('.vis-center button').first().click();
  await page.locator(acted.opened).waitFor();
  await page.locator('[aria-expanded]:has([href="#icon-filter"])').click();
  await page.locator('[aria-pressed]:visible').first().click();
  await page.locator('[aria-haspopup="dialog"]').last().click();
  await page.locator('dialog[open]').waitFor();
  await untilQuiet(page);
  const { beside } = await cost();
  await page.context().close();
  return { work: after.mainThread - before.mainThread, heap: after.heap, beside };
}
