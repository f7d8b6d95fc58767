import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong on `page`; of `colours` alone where only they have changed since it last looked. */
export async function axeViolations(page: Page, part: 'all' | 'colours' = 'all') {
  // Only what is wrong is written up, and no style sheet is fetched again for a rule that is off: on a page of a hundred
  // events this takes most of axe's time.
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      preload: false,
      rules: { 'color-contrast-enhanced': { enabled: true } },
      ...(part === 'colours' && {
        runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
      }),
    })
    .analyze();
  return violations;
}
