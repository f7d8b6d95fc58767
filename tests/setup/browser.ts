import { execFileSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { installDebianPackages } from './debianPackages.ts';
import { findExecutable } from './findExecutable.ts';

/** Chromium without windows: the same pages in a quarter less time. */
const shell = 'chromium-headless-shell';

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
 * The browser that tests run in, as a path, or null: the one named in CHROMIUM_PATH, one without windows,
 * Playwright's own, else one that is installed.
 */
export function findBrowser(): string | null {
  const own = chromium.executablePath();
  return (
    findExecutable([shell], [own], process.env['CHROMIUM_PATH']) ??
    findExecutable(names, [...macPaths, ...windowsPaths])
  );
}

/**
 * The browser that tests run in, installed if there is none: Debian's where we may install packages, else
 * Playwright's own. Throws an error that says what to do.
 */
export function ensureBrowser(): string {
  return (
    findBrowser() ??
    fromDebian(shell) ??
    installed('npx', ['playwright', 'install', 'chromium']) ??
    // After Playwright's: on Ubuntu the package of this name is no browser.
    fromDebian('chromium') ??
    failed()
  );
}

function fromDebian(name: string): string | null {
  return installDebianPackages(name) ? findBrowser() : null;
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
