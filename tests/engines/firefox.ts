import { launch } from 'puppeteer-core';
import { findExecutable } from '../setup/findExecutable.ts';
import { usualFonts, withFonts } from '../setup/fontSets.ts';
import { project } from '../setup/sites.ts';
import { windowSize, type Engine } from './driver.ts';
import { puppeteerDriver } from './puppeteerDriver.ts';

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
const isNoise = (complaint: string) => complaint.includes('status=2152398850');

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
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      timeout: 60_000,
      defaultViewport: null,
      args: [`--width=${windowSize.width}`, `--height=${windowSize.height}`],
      env: withFonts(usualFonts),
      extraPrefsFirefox: settings,
    });
    return {
      open: async (origin) => puppeteerDriver(await browser.createBrowserContext(), origin, isNoise),
      close: () => browser.close(),
    };
  },
};
