import { launch, type ConsoleMessage, type Page } from 'puppeteer-core';
import { findExecutable } from '../setup/findExecutable.ts';
import { usualFonts, withFonts } from '../setup/fontSets.ts';
import { project } from '../setup/sites.ts';
import { bringToMiddle, windowSize, type Driver, type Engine } from './driver.ts';

const paths = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const findFirefox = () => findExecutable(['firefox', 'firefox-esr'], paths, process.env['FIREFOX_PATH']);

/** Firefox as readers have it, which Playwright cannot drive: it has builds of its own. */
export const firefox: Engine = {
  name: 'Firefox',
  debianPackages: ['firefox-esr'],
  missing: () =>
    findFirefox() === null
      ? 'no Firefox was found: install it (Debian: firefox-esr) or set FIREFOX_PATH to its executable'
      : null,
  async start(origin) {
    const executablePath = findFirefox();
    if (executablePath === null) throw new Error('Firefox is not installed.');
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      timeout: 60_000,
      // The size of the window and nothing emulated: older versions know no emulation.
      defaultViewport: null,
      args: [`--width=${windowSize.width}`, `--height=${windowSize.height}`],
      env: withFonts(usualFonts),
      // By itself it lets the processes that draw pages read the fonts of the machine and no others.
      extraPrefsFirefox: { 'security.sandbox.content.read_path_whitelist': `${project}/node_modules/` },
    });
    // Not the page that it opens with, which never has the focus: no key presses a button there.
    return driverOf(await browser.newPage(), origin);
  },
};

function driverOf(page: Page, origin: string): Driver {
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
    async open(path) {
      await page.goto(new URL(path, origin).href);
    },
    async back() {
      await page.goBack();
    },
    async click(selector) {
      await page.evaluate(bringToMiddle, selector);
      await page.click(selector);
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    evaluate: (look, ...given) => page.evaluate(look, ...given),
    complaints: () => Promise.all(complaints),
    close: () => page.browser().close(),
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
