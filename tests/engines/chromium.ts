import { launch } from 'puppeteer-core';
import { findBrowser } from '../setup/browser.ts';
import { usualFonts, withFonts } from '../setup/fontSets.ts';
import { windowSize, type Engine } from './driver.ts';
import { puppeteerDriver } from './puppeteerDriver.ts';

/** The browser of all other journeys, which goes through those of the engines as the others do. */
export const chromium: Engine = {
  name: 'Chromium',
  debianPackages: ['chromium-headless-shell'],
  missing: () => (findBrowser() === null ? 'no Chromium was found: `npm test` installs it' : null),
  async launch() {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error('Chromium is not installed.');
    const browser = await launch({
      executablePath,
      headless: 'shell',
      defaultViewport: windowSize,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
      env: withFonts(usualFonts),
    });
    return {
      open: async (origin) => puppeteerDriver(await browser.createBrowserContext(), origin),
      close: () => browser.close(),
    };
  },
};
