import { chromium } from './chromium.ts';
import type { Engine } from './driver.ts';
import { firefox } from './firefox.ts';
import { webKit } from './webKit.ts';

/** Those beside Chromium, which all other journeys go through. */
export const otherEngines: readonly Engine[] = [firefox, webKit];

export const engines: readonly Engine[] = [chromium, ...otherEngines];
