import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { escaped } from '../../src/site/escaped.ts';
import { pathOf } from '../../src/site/sitePages.ts';
import { ensureBrowser } from '../setup/browser.ts';
import { readingOf, wakingOf, type Acted, type Reading, type Waking } from './acts.ts';
import { localized } from './builtStory.ts';
import { comparedBy, type Figure } from './comparison.ts';
import { screens } from './conditions.ts';
import { untilIdle } from './idle.ts';
import { plainPageOf } from './plainPage.ts';
import { serve } from './serve.ts';

// What the story's page of dist/ costs a reader until they act and when they do, beside a plain page that tells the same
// and has a list of contents to tap, in each language and in as many runs as `--runs` says. `--only` names a language.
const { runs, only } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
}).values;

const megabyte = 1024 * 1024;

/** The limits are the project's promises to its readers. */
const figures: readonly Figure<Reading>[] = [
  { name: 'total blocking time (ms)', of: (seen) => seen.blocking, limit: null },
  { name: 'main thread (ms of its processor)', of: (seen) => seen.mainThread, limit: { times: 2 } },
  { name: 'heap (MB)', of: (seen) => seen.heap / megabyte, limit: { value: 4 }, digits: 1 },
  { name: 'nodes', of: (seen) => seen.nodes, limit: { times: 1.25 } },
  { name: 'beside the page (kB)', of: (seen) => seen.beside / 1000, limit: { value: 115 }, digits: 1 },
  { name: 'typefaces (kB)', of: (seen) => seen.apart / 1000, limit: null, digits: 1 },
  { name: 'second event in words ends (px)', of: (seen) => seen.words, limit: { value: 640 } },
  { name: 'tap answered (ms)', of: (seen) => seen.tap, limit: { times: 1.3 } },
  { name: 'language switched (ms)', of: (seen) => seen.language, limit: { times: 0.3 } },
];
const wakingFigures: readonly Figure<Waking>[] = [
  { name: 'main thread for the picture (ms)', of: (seen) => seen.work, limit: null },
  { name: 'heap with the picture (MB)', of: (seen) => seen.heap / megabyte, limit: { value: 6 }, digits: 1 },
  {
    name: 'beside the page, all used (kB)',
    of: (seen) => seen.beside / 1000,
    limit: { value: 200 },
    digits: 1,
  },
];

const [phone, desktop] = screens;
if (phone === undefined || desktop === undefined) throw new Error('There is no screen to look at.');
const base = process.env['BASE_PATH'] ?? '/';
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});

const parser = await browser.newPage();
const plainPages = new Map<string, string>();
for (const { locale, edition } of localized) {
  const path = pathOf({ kind: 'story' }, locale, base);
  const html = readFileSync(join('dist', path.slice(base.length), 'index.html'), 'utf8');
  const lines = edition.events.map(
    ({ id, title }) => `<li><a href="#event-${id}">${escaped(title)}</a></li>`,
  );
  const withContents = html.replace('<main', `<nav><ol>${lines.join('')}</ol></nav><main`);
  plainPages.set(`/plain${path}`, await parser.evaluate(plainPageOf, withContents));
}
await parser.close();
const { origin, close } = await serve({ root: 'dist', base, pages: plainPages });

console.log(
  `\nChromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}, ${runs} visits of each`,
);
const locales = localized.map(({ locale }) => locale);
for (const locale of locales) {
  if (!locale.includes(only)) continue;
  const at = (prefix: string, tag: string) => origin + prefix + pathOf({ kind: 'story' }, tag, base);
  const second = locales.find((tag) => tag !== locale);
  const actedAt = (prefix: string) => ({
    address: at(prefix, locale),
    locale,
    other: second === undefined ? null : { address: at(prefix, second), locale: second },
  });
  const ours: Acted = {
    ...actedAt(''),
    opens: 'li[id^="event-"] > a:visible',
    opened: '#card article',
    linkTo: (tag) => `a[hreflang="${tag}"][target]`,
  };
  const plain: Acted = {
    ...actedAt('/plain'),
    opens: 'nav a[href^="#event-"]',
    opened: ':target',
    linkTo: null,
  };
  const readings = { ours: new Array<Reading>(), plain: new Array<Reading>() };
  const wakings: Waking[] = [];
  // In turns, so that whatever else the machine does meets both.
  for (let run = 0; run < Number(runs); run += 1) {
    await untilIdle();
    readings.ours.push(await readingOf(browser, phone, ours));
    await untilIdle();
    readings.plain.push(await readingOf(browser, phone, plain));
    await untilIdle();
    wakings.push(await wakingOf(browser, desktop, ours));
  }
  console.log(`\n${at('', locale).slice(origin.length)} phone: median (least–most)`);
  console.table(comparedBy(figures, readings.ours, readings.plain));
  console.log('\nThe picture woken, desktop: median (least–most)');
  console.table(comparedBy(wakingFigures, wakings, []));
}
close();
await browser.close();
