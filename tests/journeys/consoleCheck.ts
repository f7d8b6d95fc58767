import { expect, test as base } from '@playwright/test';

interface Fixtures {
  /** Complaints of the page that the journey is about. */
  readonly complaints: RegExp | null;
  /** Fails the journey when the page complains of anything else. */
  readonly consoleCheck: undefined;
}

/** What Chromium says of our frames where it cannot share, as on some desks. */
export const unknownRight = /Unrecognized feature: 'web-share'/;

/** What Playwright says where it keeps service workers away. */
const blocked = 'Service Worker registration blocked by Playwright';

/** A journey that fails on any error or warning of the page. */
export const test = base.extend<Fixtures>({
  complaints: [null, { option: true }],
  consoleCheck: [
    async ({ page, complaints: expected }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await use(undefined);
      const own = complaints.filter((complaint) => complaint !== blocked);
      expect(own.filter((complaint) => expected?.test(complaint) !== true)).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
