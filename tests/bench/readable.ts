import type { Browser } from '@playwright/test';

declare global {
  interface Window {
    /** The text of the chronicle when the document had been parsed and no deferred script had run. */
    parsedChronicle?: string;
  }
}

/** How much of a chronicle can be read: events whose title stands in it. */
export interface Readable {
  readonly page: string;
  readonly events: number;
  readonly withoutScript: number;
  /** When the document has been parsed and no deferred script has run. */
  readonly beforeScript: number;
}

/** Counts which of the events with these `titles` the chronicle of `page` tells before any JavaScript has run. */
export async function readableOf(
  browser: Browser,
  origin: string,
  page: string,
  titles: readonly string[],
): Promise<Readable> {
  const told = (text: string) => titles.filter((title) => text.includes(title)).length;

  const still = await browser.newPage({ javaScriptEnabled: false });
  await still.goto(origin + page);
  const [withoutScript = ''] = await still.locator('section:has(#chronicle)').allTextContents();
  await still.close();

  const live = await browser.newPage();
  await live.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      const chronicle = document.querySelector('section:has(#chronicle)');
      window.parsedChronicle ??= chronicle?.textContent ?? '';
    });
  });
  await live.goto(origin + page);
  const beforeScript = await live.evaluate(() => window.parsedChronicle ?? '');
  await live.close();

  return {
    page,
    events: titles.length,
    withoutScript: told(withoutScript),
    beforeScript: told(beforeScript),
  };
}
