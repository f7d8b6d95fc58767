import type { Engine } from './driver.ts';
import { firefox } from './firefox.ts';
import { webKit } from './webKit.ts';

/** Those beside Chromium, which all journeys of Playwright go through. */
export const engines: readonly Engine[] = [firefox, webKit];
