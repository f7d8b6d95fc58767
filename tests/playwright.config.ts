import { defineConfig } from '@playwright/test';
import { findBrowser } from './setup/browser.ts';

const port = Number(process.env['PORT'] ?? 4174);
const browser = findBrowser();

export default defineConfig({
  testDir: './journeys',
  outputDir: './results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  // Longer than a busy machine takes: nothing waits so long where all is well.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'retain-on-failure',
    timezoneId: 'Asia/Tehran',
    launchOptions: {
      ...(browser !== null && { executablePath: browser }),
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'hosting', testDir: '.', testMatch: 'hosting.spec.ts' },
  ],
  webServer: {
    command: `vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/en/`,
    cwd: '..',
    reuseExistingServer: false,
  },
});
