import type { BrowserContext, ConsoleMessage, Frame } from 'puppeteer-core';
import { bringToMiddle, type Driver } from './driver.ts';

/** A window in `context` for the site at `origin`, of a browser that Puppeteer drives. What `isNoise` is no complaint. */
export async function puppeteerDriver(
  context: BrowserContext,
  origin: string,
  isNoise: (complaint: string) => boolean = () => false,
): Promise<Driver> {
  const page = await context.newPage();
  /** Where it is: in the page itself or in a frame. */
  let place: Frame = page.mainFrame();
  const complaints: Promise<string>[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(textOf(message));
  });
  page.on('pageerror', (error) => complaints.push(Promise.resolve(String(error))));
  // Not every engine says on the console what cannot be loaded.
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(Promise.resolve(`${response.status()}: ${response.url()}`));
  });
  return {
    origin,
    async open(path) {
      place = page.mainFrame();
      await page.goto(new URL(path, origin).href);
    },
    async back() {
      await page.goBack();
    },
    async resize(width, height) {
      // It must not be outside of what is left.
      await page.mouse.move(1, 1);
      await page.setViewport({ width, height });
    },
    async enter(selector) {
      const frame = selector === null ? page.mainFrame() : await (await page.$(selector))?.contentFrame();
      if (frame == null) throw new Error(`No frame is found by ${selector}.`);
      place = frame;
    },
    async click(selector) {
      await place.evaluate(bringToMiddle, selector);
      await place.click(selector);
    },
    async tap(selector) {
      await place.evaluate(bringToMiddle, selector);
      await place.tap(selector);
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    evaluate: (look, ...given) => askedAgain(() => place.evaluate(look, ...given)),
    print: () => page.pdf({ format: 'A4' }),
    complaints: async () => (await Promise.all(complaints)).filter((text) => !isNoise(text)),
    close: () => context.close(),
  };
}

/** What `ask` finds; where the reader was on the way to another page, what it finds there. */
async function askedAgain<Found>(ask: () => Promise<Found>): Promise<Found> {
  for (;;) {
    try {
      return await ask();
    } catch (fault) {
      if (!String(fault).includes('Execution context was destroyed')) throw fault;
    }
  }
}

/** What a message says; it calls an error no more than that by itself. */
async function textOf(message: ConsoleMessage): Promise<string> {
  try {
    return (await Promise.all(message.args().map((said) => said.evaluate(String)))).join(' ');
  } catch {
    // Its page is gone.
    return message.text();
  }
}
