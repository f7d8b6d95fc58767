import { ensureBrowser } from './browser.ts';

console.log(`Browser for the tests: ${ensureBrowser()}`);
