import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { testLocales } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { site as where } from '../../tests/fixtures/site.ts';
import { makeReadyForHosts } from './hosting.ts';
import { compressFolder } from './hosting/compressFolder.ts';
import { contentPolicy } from './hosting/contentPolicy.ts';
import { inlinePartsOf } from './hosting/inlineParts.ts';
import { notFoundPage } from './notFound.ts';
import { fileSourcesInFrames } from './site.ts';

const template =
  '<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8" /><!--head--></head><body><!--body--><script async type="module" src="/src/main.tsx"></script><!--data--></body></html>';
const long = `<meta charset="utf-8" /><style>p{}</style><p>${'Albania severs ties. '.repeat(100)}</p><script>start()</script>`;

let place = '';
const site = () => join(place, 'site');

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'hosting-'));
  await mkdir(join(site(), 'en/embed'), { recursive: true });
  await writeFile(join(site(), 'en/index.html'), long);
  await writeFile(join(site(), 'en/embed/index.html'), long);
  await writeFile(join(site(), 'en/short.txt'), 'short');
  await writeFile(join(site(), 'picture.png'), Buffer.alloc(5000));
  const localized = testLocales.map((locale) => ({
    locale,
    edition: fixtureEdition(locale),
    messages: messagesIn(locale),
  }));
  const notFound = notFoundPage(template, localized, where);
  await makeReadyForHosts(site(), where, notFound, join(place, 'cache'));
});

afterAll(() => rm(place, { recursive: true }));

const text = (file: string) => readFile(join(site(), file), 'utf8');

describe('a site made ready for hosts', () => {
  it('has its long texts compressed, and they hold what the texts hold', async () => {
    const html = await text('en/index.html');
    expect(html.length).toBeGreaterThan(long.length);
    expect(gunzipSync(await readFile(join(site(), 'en/index.html.gz'))).toString()).toBe(html);
    expect(brotliDecompressSync(await readFile(join(site(), 'en/index.html.br'))).toString()).toBe(html);
  });

  it('has neither short texts compressed nor what is compressed by itself', async () => {
    const compressed = (await readdir(site(), { recursive: true })).filter((file) => /\.(br|gz)$/.test(file));
    expect(compressed.filter((file) => /short|png/.test(file))).toEqual([]);
  });

  it('lets what stands in its pages run and draw, by name', async () => {
    const policy = /script-src 'self' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+' 'sha256-[^']+';/;
    expect(await text('_headers')).toMatch(policy);
    expect(await text('_nginx.conf')).toMatch(policy);
  });

  it('has in each page the policy of that page, for hosts without headers', async () => {
    const [, own = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(await text('en/index.html')) ?? [];
    expect(own).toContain(contentPolicy(inlinePartsOf(long)));
    expect(await text('404.html')).toContain('http-equiv="Content-Security-Policy"');
  });

  it('has the policy of frames in pages for frames', async () => {
    const framed = contentPolicy(inlinePartsOf(long), fileSourcesInFrames(where));
    expect(await text('en/embed/index.html')).toContain(`content="${framed}"`);
  });

  it('has a small page without script for addresses where there is nothing, in every language, the default first', async () => {
    const page = await text('404.html');
    expect(page).not.toContain('<script');
    expect(page).toContain('<h1>Page not found</h1>');
    expect(page).toContain('<section lang="ar" dir="rtl"><h1>الصفحة غير موجودة</h1>');
    for (const locale of testLocales) expect(page).toContain(`<a href="/timeline/${locale}/"`);
    expect(page).toMatch(/<main><section lang="en" dir="ltr">/u);
    expect(page.length).toBeLessThan(4000);
  });
});

it('plenty of text is compressed faster, and kept nowhere else', async () => {
  const [folder, cache] = [join(place, 'plenty'), join(place, 'unused')];
  await mkdir(folder);
  for (const name of ['one', 'two', 'three']) await writeFile(join(folder, `${name}.html`), long);
  await compressFolder(folder, cache, 2 * long.length);
  expect(brotliDecompressSync(await readFile(join(folder, 'three.html.br'))).toString()).toBe(long);
  expect(gunzipSync(await readFile(join(folder, 'one.html.gz'))).toString()).toBe(long);
  await expect(readdir(cache)).rejects.toThrow('ENOENT');
  await compressFolder(folder, cache, 3 * long.length);
  expect(await readdir(cache)).toContain('two.html.br');
});
