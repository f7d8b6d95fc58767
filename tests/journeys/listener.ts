import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { virtual } from '@guidepup/virtual-screen-reader';
import type { Reader } from './reader.ts';

/** Where the page fetches the screen reader from: its own origin, as its policy for content asks. */
const address = '/virtual-screen-reader.js';

/** What is said of elements that screen readers pass over without a word: where each ends, paragraphs, what may be told
 * later. */
const unspoken = /^(?:end of |end, |paragraph$|time$|status$|group$|end$)/;

/** What has its content for a name: what stands in it was said with it. The virtual reader says each part again. */
const saidWhole = 'a:not([role]), button, label, summary, [role="option"]';

/** What no browser gives to a screen reader; the virtual one goes by styles, which say nothing of what is folded. */
const folded = 'details:not([open]) > :not(summary)';

/** More than any part of a page has. */
const mostPhrases = 1000;

type InPage = typeof globalThis & { screenReader?: typeof virtual; told?: string[] };

/**
 * What `@guidepup/virtual-screen-reader`, which runs in the browser on what is really laid out, says of what is in the
 * element that `selector` finds first: up to its end, or until `last` has been said. It speaks
 * roles in English in every language and says more than other screen readers would, but not what is folded.
 */
export async function heard(page: Page, selector = 'body', last = ''): Promise<string[]> {
  const script = await readFile(
    fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')),
    'utf8',
  );
  await page.route(`**${address}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  return page.evaluate(
    async ([from, within, until, count, whole, unseen]) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a module that the page does not know
      const { virtual: reader } = (await import(from)) as { virtual: typeof virtual };
      const container = document.querySelector(within);
      if (container === null) throw new Error(`Nothing is at ${within}.`);
      await reader.start({ container });
      const phrases = [await reader.lastSpokenPhrase()];
      const beginning = reader.activeNode;
      const isOver = (phrase: string) => until !== '' && phrase.includes(until);
      for (let phrase = phrases[0] ?? ''; phrases.length < count && !isOver(phrase);) {
        await reader.next();
        phrase = await reader.lastSpokenPhrase();
        const { activeNode: node } = reader;
        // At the end it begins again.
        if (node === beginning && phrase === phrases[0]) break;
        const around = node?.parentElement ?? container;
        const element = node instanceof Element ? node : around;
        const isPart = around.closest(whole) !== null && !element.matches('input, select');
        if (isPart || element.closest(unseen) !== null) continue;
        // It does not know that it can be opened.
        if (element.matches('summary')) phrase += around.matches('[open]') ? ', expanded' : ', not expanded';
        phrases.push(phrase);
      }
      await reader.stop();
      return phrases;
    },
    [address, selector, last, mostPhrases, saidWhole, folded] as const,
  );
}

/**
 * What was heard as it stands in the documents: a line for each phrase, without what no screen reader says, nor what
 * changes from one build to the next.
 */
export function transcriptOf(phrases: readonly string[]): string {
  const spoken = phrases.filter((phrase) => !unspoken.test(phrase));
  const text = `${spoken.join('\n')}\n`;
  return text
    .replaceAll(/<div .*<\/p>/gu, '<div>…</div>')
    .replaceAll(/http:\/\/127[.\d]+:\d+/gu, 'https://news.example');
}

/** How many phrases are heard from the top of the page until its first event is: in the picture or, on a phone, the list. */
export async function phrasesToFirstEvent(page: Page, reader: Reader): Promise<number> {
  const spoken = transcriptOf(await heard(page)).split('\n');
  const row = reader.chronicle.locator('li[id^="event-"]').filter({ visible: true }).first();
  // The order of marks in the document is not that in which they are heard.
  const names = (await reader.marks.first().isVisible())
    ? await reader.marks.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel))
    : [await row.locator('time, p > span').first().textContent()];
  // A chapter may have the same date in its own.
  const before = spoken.findIndex((phrase) =>
    names.some((name) => name !== null && (phrase === name || phrase.startsWith(`button, ${name}`))),
  );
  return before < 0 ? Infinity : before + 1;
}

/**
 * From now on what the page tells by itself is kept, as screen readers hear it: each change of a live region that they
 * knew before.
 */
export async function keepTold(page: Page): Promise<void> {
  await page.evaluate(() => {
    const told: string[] = [];
    (globalThis as InPage).told = told;
    const watch = new MutationObserver((changes) => {
      const changed = changes.map(({ target }) =>
        target instanceof Element ? target : target.parentElement,
      );
      const regions = changed.map((element) => element?.closest('output, [role="status"], [role="alert"]'));
      for (const region of new Set(regions)) {
        const text = region?.textContent.trim() ?? '';
        if (text !== '') told.push(text);
      }
    });
    watch.observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** What the page has told since the last time, in the order in which it did. */
export function toldBy(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as InPage).told?.splice(0) ?? []);
}
