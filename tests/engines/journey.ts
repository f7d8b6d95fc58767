import { expect, test as base } from '@playwright/test';
import type { Driver, Engine } from './driver.ts';
import { engines } from './engines.ts';
import { firefox } from './firefox.ts';

interface Fixtures {
  readonly engine: Engine;
  readonly driver: Driver;
}

/** A journey through the site in one engine, which fails on any error or warning of its pages. */
export const test = base.extend<Fixtures>({
  engine: [firefox, { option: true }],
  driver: async ({ engine, baseURL }, use) => {
    if (baseURL === undefined) throw new Error('The settings should say where the site is.');
    const driver = await engine.start(baseURL);
    try {
      await use(driver);
      expect(await driver.complaints()).toEqual([]);
    } finally {
      await driver.close();
    }
  },
});

/** The journeys in every engine that is installed. What is missing of the others is told among the tests. */
export function inEveryEngine(journeys: () => void): void {
  for (const engine of engines) {
    test.describe(engine.name, () => {
      test.use({ engine });
      const missing = engine.missing();
      if (missing === null) journeys();
      else test.skip(missing, () => undefined);
    });
  }
}
