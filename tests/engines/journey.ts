import { expect, test as base } from '@playwright/test';
import type { TestLocale } from '../fixtures/languages.ts';
import { localizedStories } from '../journeys/journey.ts';
import type { Browser, Driver, Engine } from './driver.ts';
import { chromium } from './chromium.ts';
import { engines } from './engines.ts';
import { Visitor } from './visitor.ts';

interface Fixtures {
  readonly engine: Engine;
  readonly language: TestLocale;
  readonly driver: Driver;
  readonly visitor: Visitor;
}

interface WorkerFixtures {
  /** The browser with an engine, started for the first of its journeys. */
  readonly browserOf: (engine: Engine) => Promise<Browser>;
}

/** A journey through the site in one engine, which fails on any error or warning of its pages. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: [chromium, { option: true }],
  language: ['en', { option: true }],
  browserOf: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright asks for the pattern
    async ({}, use) => {
      const browsers = new Map<Engine, Promise<Browser>>();
      await use((engine) => {
        const browser = browsers.get(engine) ?? engine.launch();
        browsers.set(engine, browser);
        return browser;
      });
      for (const browser of browsers.values()) await (await browser).close();
    },
    { scope: 'worker' },
  ],
  driver: async ({ engine, browserOf, baseURL }, use) => {
    if (baseURL === undefined) throw new Error('The settings should say where the site is.');
    const driver = await (await browserOf(engine)).open(baseURL);
    try {
      await use(driver);
      expect(await driver.complaints()).toEqual([]);
    } finally {
      await driver.close();
    }
  },
  visitor: async ({ driver, language }, use) => {
    await use(new Visitor(driver, localizedStories[language]));
  },
});

/**
 * The journeys in every engine (`among` some of them) that is installed, in English and in Arabic; the second is a language of the other
 * direction. What is missing of the engines is told among the tests.
 */
export function inEveryEngine(
  journeys: (locale: TestLocale, other: TestLocale) => void,
  among: readonly Engine[] = engines,
): void {
  for (const engine of among) {
    test.describe(engine.name, () => {
      const missing = engine.missing();
      if (missing !== null) {
        test.skip(missing, () => undefined);
        return;
      }
      for (const language of ['en', 'ar'] as const) {
        test.describe(language, () => {
          test.use({ engine, language });
          journeys(language, language === 'en' ? 'ar' : 'en');
        });
      }
    });
  }
}
