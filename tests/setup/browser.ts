import { execFileSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { installDebianPackage } from './debianPackage.ts';
import { findExecutable } from './findExecutable.ts';

/** Names under which Chromium and its kin are installed on Linux and macOS. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const windowsPaths = [
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser that tests run in, as a path, or null: the one named in CHROMIUM_PATH, Playwright's own,
 * else one that is installed.
 */
export function findBrowser(): string | null {
  const own = chromium.executablePath();
  return (
    findExecutable([], [own], process.env['CHROMIUM_PATH']) ??
    findExecutable(names, [...macPaths, ...windowsPaths])
  );
}

/**
 * The browser that tests run in, installed if there is none: Playwright's own, or Debian's where Playwright's
 * cannot be downloaded and we may install packages. Throws an error that says what to do.
 */
export function ensureBrowser(): string {
  return (
    findBrowser() ?? installed('npx', ['playwright', 'install', 'chromium']) ?? debianChromium() ?? failed()
  );
}

function debianChromium(): string | null {
  return installDebianPackage('chromium') ? findBrowser() : null;
}

function installed(command: string, args: readonly string[]): string | null {
  console.log(`No browser found; trying: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 300_000 });
  } catch {
    console.log(`That did not work: ${command} ${args.join(' ')}`);
  }
  return findBrowser();
}

function failed(): never {
  throw new Error(
    'The browser tests need Chromium, and none could be found or installed. ' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to its executable, then run the tests again.',
  );
}
