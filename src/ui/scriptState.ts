import { patience } from './patience.ts';

/** The id of the script that hydrates a page. */
export const entryId = 'entry';

/** The id of what is told where it does not: every page that is hydrated has it, and no other. */
export const textOnlyId = 'text-only';

/**
 * How far the script of a page has come, as `data-script` of the document, for styles and tests: it has begun; it
 * answers the reader; it did not come, or broke, and what needs it is hidden. Before all that, nothing.
 */
type ScriptState = 'begun' | 'alive' | 'failed';

/** Writes down how far the script has come. */
export function markScript(state: ScriptState): void {
  const { dataset } = document.documentElement;
  // Whoever was told that the script failed is not told otherwise before it answers.
  if (state !== 'begun' || dataset['script'] === undefined) dataset['script'] = state;
}

/** Marks the script of a page that has one as failed, unless it has come as far as one of `states`. */
function failUnless(...states: readonly ScriptState[]): void {
  const { script } = document.documentElement.dataset;
  const isFine = states.some((state) => state === script);
  if (!isFine && document.getElementById(textOnlyId) !== null) markScript('failed');
}

function failUnlessBegun(): void {
  failUnless('begun', 'alive');
}

/**
 * Watches over the script that hydrates this page, from the head and so from outside of it: whether it is missing,
 * blocked, cut off, something else than a script, too new for this browser, or just does not come.
 */
export function watchEntry(): void {
  // Caught on its way down: errors of what is fetched do not rise.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement && target.id === entryId) failUnlessBegun();
    },
    true,
  );
  // The notice, too, is outside of what React answers.
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.matches(`#${textOnlyId} button`)) location.reload();
  });
  // By now it has run, where it can. A script that is cut off, empty or not understood makes no such error.
  addEventListener('load', failUnlessBegun);
  addEventListener('DOMContentLoaded', () => {
    setTimeout(failUnless, patience, 'alive');
  });
}
