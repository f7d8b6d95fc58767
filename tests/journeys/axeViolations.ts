import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules that look at every text, and take axe the most time. */
const ofColours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe finds wrong on `page`; of `colours` alone where only they have changed since it last looked, of all but them
 * where pages with the same styles were looked at before.
 */
export async function axeViolations(page: Page, part: 'all' | 'colours' | 'structure' = 'all') {
  // Only what is wrong is written up, and no style sheet is fetched again for a rule that is off: on a page of a hundred
  // events this takes most of axe's time.
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      preload: false,
      rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: part !== 'structure' }])),
      ...(part === 'colours' && { runOnly: ofColours }),
    })
    .analyze();
  return violations;
}
