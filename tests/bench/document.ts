import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { pathOf, type SitePage } from '../../src/site/sitePages.ts';
import { ensureBrowser } from '../setup/browser.ts';
import { bytesSent } from './bytesSent.ts';
import { comparisonOf } from './comparison.ts';
import { screens } from './conditions.ts';
import { firstViewOf, partsOf } from './firstView.ts';
import { untilIdle } from './idle.ts';
import { plainPageOf } from './plainPage.ts';
import { readableOf } from './readable.ts';
import { serve } from './serve.ts';
import { localized } from './builtStory.ts';
import { visit, type Visit } from './visit.ts';

// Pages of dist/ beside plain pages of the same text, each opened by as many new readers as `--runs` says.
// `--only` names a page, a screen or both as the headings do: `--only '/en/ phone'`.
const { runs, only } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
}).values;

const base = process.env['BASE_PATH'] ?? '/';
const headline = localized[0]?.edition.events.find(({ importance }) => importance === 1)?.id ?? '';
const kinds: readonly SitePage[] = [{ kind: 'story' }, { kind: 'event', event: headline }];
const pages = localized.flatMap(({ locale, edition }) =>
  kinds.map((page) => ({
    path: pathOf(page, locale, base),
    edition,
  })),
);
const htmlAt = (path: string) => readFileSync(join('dist', path.slice(base.length), 'index.html'), 'utf8');
const plainPathOf = (path: string) => `/plain${path}`;

const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const parser = await browser.newPage();
const plainPages = new Map<string, string>();
for (const { path } of pages) {
  plainPages.set(plainPathOf(path), await parser.evaluate(plainPageOf, htmlAt(path)));
}
const { origin, close } = await serve({ root: 'dist', base, pages: plainPages });

console.log('\nBefore the chronicle, bytes sent (brotli); parts are compressed by themselves');
const firstViews = pages.map(({ path }) => ({ path, view: firstViewOf(htmlAt(path)) }));
console.table(
  await Promise.all(
    firstViews.map(async ({ path, view }) => {
      const parts = Object.entries(await parser.evaluate(partsOf, view));
      const sizes = Object.fromEntries(parts.map(([part, html]) => [part, bytesSent(html)]));
      return { page: path, all: bytesSent(view), ...sizes, limit: 20_000 };
    }),
  ),
);
await parser.close();

console.log('\nEvents that the chronicle tells');
const readable = pages.map(({ path, edition }) =>
  readableOf(
    browser,
    origin,
    path,
    edition.events.map(({ title }) => title),
  ),
);
console.table(await Promise.all(readable));

console.log(
  `\nChromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}, ${runs} visits of each`,
);
for (const { path } of pages) {
  for (const screen of screens) {
    const title = `${path} ${screen.name}`;
    if (!title.includes(only)) continue;
    const ours: Visit[] = [];
    const plain: Visit[] = [];
    // In turns, so that whatever else the machine does meets both.
    for (let run = 0; run < Number(runs); run += 1) {
      await untilIdle();
      ours.push(await visit(browser, screen, origin + path, { hasPicture: true }));
      await untilIdle();
      plain.push(await visit(browser, screen, origin + plainPathOf(path), { hasPicture: false }));
    }
    console.log(`\n${title}: median (least–most)`);
    console.table(comparisonOf(ours, plain));
  }
}

close();
await browser.close();
