import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { expectedRoom } from '../../src/embed/snippet/expectedRoom.ts';
import {
  elementSnippet,
  fittingSnippet,
  frameSnippet,
  type Framed,
} from '../../src/embed/snippet/snippet.ts';
import type { LocalizedStory } from '../../src/build/theStory.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { ensureBrowser } from '../setup/browser.ts';
import { screens, type Screen } from './conditions.ts';
import { hostArticle } from './hostArticle.ts';
import { hostCostOf } from './hostCost.ts';
import { visitHost, type HostVisit } from './hostVisit.ts';
import { untilIdle } from './idle.ts';
import { serve, type Sent } from './serve.ts';
import { localized } from './builtStory.ts';

// What the timeline of dist/ costs an article of somebody else that frames it: the same article without and with each
// snippet, opened by as many new readers as `--runs` says, on a phone. `--only` names a language or a process or both
// as the headings do: `--only 'ar, own process'`.
const { runs, only } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
}).values;

/**
 * Where the frame's work is done. Browsers on desks give a frame of another site a process of its own; most phones do
 * it all in the article's. In a process of its own it is not slowed down as the article is.
 */
const processes = {
  'own process': ['--site-per-process'],
  'shared process': ['--disable-site-isolation-trials', '--disable-features=IsolateSandboxedIframes'],
} as const;

const snippets: Readonly<Record<string, (framed: Framed) => string>> = {
  'frame (1)': frameSnippet,
  'frame, script (2)': fittingSnippet,
  'element (3)': elementSnippet,
};

const stages = {
  opened: 'before the timeline is near',
  reached: 'when the reader has come to it and it is live',
} as const;

const [phone] = screens;
if (phone === undefined) throw new Error('There is no screen to look at.');
const base = process.env['BASE_PATH'] ?? '/';
const timeline = await serve({ root: 'dist', base, pages: new Map() });
const site = `${timeline.origin}${base}`;

const framedIn = ({ locale, edition, messages }: LocalizedStory): Framed => ({
  site,
  locale,
  title: messages.story.headline,
  options: {},
  room: expectedRoom(edition, { size: 'full', list: false, event: null }),
  story: edition.story,
});
const articleIn = ({ edition, messages: { story } }: LocalizedStory) => ({
  language: edition.language,
  title: story.name,
  sentence: story.description,
});
const plainPathIn = (locale: Locale) => `/${locale}/`;
const pathOf = (snippet: string, locale: Locale) => `/${locale}/${encodeURIComponent(snippet)}/`;
const articles = localized.flatMap((one) => [
  [plainPathIn(one.locale), hostArticle(articleIn(one), '')] as const,
  ...Object.entries(snippets).map(
    ([name, of]) => [pathOf(name, one.locale), hostArticle(articleIn(one), of(framedIn(one)))] as const,
  ),
]);
// Only the articles are at this host.
const host = await serve({ root: '', base: '/nowhere/', pages: new Map(articles) });
// Another site than the timeline’s, as another port of the same name would not be.
const hostOrigin = host.origin.replace('127.0.0.1', 'localhost');

/** What both have sent so far. */
function sent(): Sent {
  const [own, framed] = [host.sent(), timeline.sent()];
  return { requests: own.requests + framed.requests, bytes: own.bytes + framed.bytes };
}

/**
 * Visits of the article in `locale` without a snippet and with each; in turns, so that whatever else the machine does
 * meets all.
 */
async function visitsIn(locale: Locale, browser: Browser, screen: Screen) {
  const without: HostVisit[] = [];
  const withSnippet = Object.keys(snippets).map((name) => ({ name, visits: new Array<HostVisit>() }));
  for (let run = 0; run < Number(runs); run += 1) {
    await untilIdle();
    without.push(await visitHost(browser, screen, hostOrigin + plainPathIn(locale), null, sent));
    for (const { name, visits } of withSnippet) {
      await untilIdle();
      visits.push(await visitHost(browser, screen, hostOrigin + pathOf(name, locale), site, sent));
    }
  }
  return { without, withSnippet };
}

for (const [kind, args] of Object.entries(processes)) {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', ...args],
  });
  console.log(
    `\nChromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}, ${runs} visits of each`,
  );
  for (const { locale } of localized) {
    const title = `${locale}, ${kind}`;
    if (!title.includes(only)) continue;
    const { without, withSnippet } = await visitsIn(locale, browser, phone);
    for (const stage of ['opened', 'reached'] as const) {
      console.log(`\n${title}, ${stages[stage]}: median (least–most), change`);
      console.table(hostCostOf(without, withSnippet, stage));
    }
  }
  await browser.close();
}
host.close();
timeline.close();
