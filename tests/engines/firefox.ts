import {
  launch,
  type Browser as Firefox,
  type BrowserContext,
  type ConsoleMessage,
  type Frame,
} from 'puppeteer-core';
import { findExecutable } from '../setup/findExecutable.ts';
import { usualFonts, withFonts } from '../setup/fontSets.ts';
import { project } from '../setup/sites.ts';
import { bringToMiddle, windowSize, type Driver, type Engine } from './driver.ts';

const paths = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const findFirefox = () => findExecutable(['firefox', 'firefox-esr'], paths, process.env['FIREFOX_PATH']);

/** What of its settings the tests need to be other than they are (`about:config`). */
const settings = {
  // By itself it lets the processes that draw pages read the fonts of the machine and no others.
  'security.sandbox.content.read_path_whitelist': `${project}/node_modules/`,
  // As in Chromium: it tells as an error what a service worker was fetching when the reader left.
  'dom.serviceWorkers.enabled': false,
  // Scroll bars that take no room, as on phones and in the other engines.
  'ui.useOverlayScrollbars': 1,
  'widget.gtk.overlay-scrollbars.enabled': true,
  // A pointer that is exact and hovers: a machine without a mouse has none.
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
};

/** What it says of a typeface that was on its way when the reader left the page (NS_BINDING_ABORTED). */
const aborted = 'status=2152398850';

/** Firefox as readers have it, which Playwright cannot drive: it has builds of its own. */
export const firefox: Engine = {
  name: 'Firefox',
  debianPackages: ['firefox-esr'],
  missing: () =>
    findFirefox() === null
      ? 'no Firefox was found: install it (Debian: firefox-esr) or set FIREFOX_PATH to its executable'
      : null,
  async launch() {
    const executablePath = findFirefox();
    if (executablePath === null) throw new Error('Firefox is not installed.');
    const browser: Firefox = await launch({
      browser: 'firefox',
      executablePath,
      timeout: 60_000,
      defaultViewport: null,
      args: [`--width=${windowSize.width}`, `--height=${windowSize.height}`],
      env: withFonts(usualFonts),
      extraPrefsFirefox: settings,
    });
    return {
      open: async (origin) => driverOf(await browser.createBrowserContext(), origin),
      close: () => browser.close(),
    };
  },
};

async function driverOf(context: BrowserContext, origin: string): Promise<Driver> {
  const page = await context.newPage();
  /** Where it is: in the page itself or in a frame. */
  let place: Frame = page.mainFrame();
  const complaints: Promise<string>[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(textOf(message));
  });
  page.on('pageerror', (error) => complaints.push(Promise.resolve(String(error))));
  // Of what cannot be loaded Firefox says nothing on the console.
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
    evaluate: (look, ...given) => place.evaluate(look, ...given),
    print: () => page.pdf({ format: 'A4' }),
    complaints: async () => (await Promise.all(complaints)).filter((text) => !text.includes(aborted)),
    close: () => context.close(),
  };
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
