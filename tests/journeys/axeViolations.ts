import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** How often axe looks at the words of a font before it says what they are. */
const lookingFirst = /(?<head>function _isIconLigature\(.{0,400}?occurrenceThreshold = [^;]*: )3;/su;

/**
 * axe so that it judges Arabic. It takes a word whose letters are joined for the name of an icon, as fonts of icons have
 * them, and passes over its colours: three such words, and it does so with the whole font. There is no option for it;
 * told to look at no word first, it takes none for an icon, and we have no font of icons.
 */
const axeSource = axe.source.replace(lookingFirst, '$<head>0;');

/** The rules that look at every text, and take axe the most time. */
const ofColours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** The rule that a name has what is seen (2.5.3). */
const ofLabels = 'label-content-name-mismatch';

/**
 * What axe finds wrong on `page`; of `colours` alone where only they have changed since it last looked, of all but them
 * where pages with the same styles were looked at before.
 */
export async function axeViolations(page: Page, part: 'all' | 'colours' | 'structure' = 'all') {
  if (axeSource === axe.source) throw new Error('axe looks for icons in another way than it did.');
  const builder = new AxeBuilder({ page, axeSource });
  // A page without frames is judged where it is: a second page, which would put the parts together, takes as long again.
  builder.setLegacyMode(page.frames().length === 1);
  // Only what is wrong is written up, and no style sheet is fetched again for a rule that is off: on a page of a hundred
  // events this takes most of axe's time.
  const { violations } = await builder
    // The page in the editors' dialog is one that is looked at by itself.
    .exclude('dialog iframe')
    .options({
      resultTypes: ['violations'],
      preload: false,
      rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: part !== 'structure' }])),
      ...(part === 'colours' && { runOnly: ofColours }),
    })
    .analyze();
  const isNamed = await page.evaluate(namedByTheirText, selectorsOf(violations));
  return violations.filter((violation) => violation.id !== ofLabels || !isNamed);
}

/** Where labels are that have another name, by its selectors. */
function selectorsOf(violations: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']): string[] {
  const nodes = violations.filter(({ id }) => id === ofLabels).flatMap((violation) => violation.nodes);
  return nodes.map(({ target }) => target.join(' '));
}

/**
 * Runs in the page: whether the name of each of `selectors` has all of its text. Where that is cut at its end, axe takes a
 * Latin word there, which has an element of its own, for unseen, and what is left for another text than the name.
 */
function namedByTheirText(selectors: readonly string[]): boolean {
  const marks = selectors.map((selector) => document.querySelector(selector));
  return marks.every((mark) => mark?.ariaLabel?.includes(mark.textContent) === true);
}
